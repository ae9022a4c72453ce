package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * An interval in brackets or as inequalities. Round brackets leave their ends out, square ones have
 * them, outward square ones leave them out again; two ends with nothing around them do not say
 * which is meant, and the person is asked.
 */
final class IntervalReader {
  private static final Pattern ALL =
      Pattern.compile(
          "(for |of )?(all|every|any|each|the)?( of)?( the)?( set of)?( all)?( real)?"
              + "( numbers?| line| axis| values?| reals?)?");
  private static final Pattern ALL_OF_A_NAME =
      Pattern.compile("(for )?(all|every|any)( real)? \\p{L}[\\p{L}\\p{N}]{0,7}|everything");
  private static final Pattern REALS =
      Pattern.compile("\\s*(ℝ|R|\\\\mathbb\\s*\\{?\\s*R\\s*}?)\\s*");
  private static final Pattern NONE =
      Pattern.compile(
          "none|nothing|(the )?empty( set| interval)?|no (values?|numbers?|solutions?)");

  private final Vocabulary vocabulary;

  IntervalReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Reading.Understood read(String raw) {
    String words = Words.of(raw).joined();
    if (isAll(raw, words)) {
      return new Chain(vocabulary, 1).bounds(Optional.empty()).reading();
    }
    if (NONE.matcher(words).matches() || raw.strip().matches("∅|\\\\(emptyset|varnothing)")) {
      throw new Refusal(AnswerFault.NO_INTERVAL.with(), 1);
    }
    String text = Comparisons.replacedIn(raw);
    Piece piece = new Piece(ExpressionReader.tokens(text, vocabulary), ExpressionReader.end(text));
    Piece typed = KindReader.withoutLastSemicolon(piece);
    if (typed.isEmpty()) {
      throw new Refusal(ReadingFault.EMPTY.with(), 1);
    }
    Bounds bounds = bounds(typed);
    bounds.check();
    return bounds.reading();
  }

  private static boolean isAll(String raw, String words) {
    boolean says = words.contains("real") || words.contains("all") || words.contains("any");
    boolean sentence = !raw.matches("(?s).*[<>≤≥\\[\\](){}0-9].*");
    return REALS.matcher(raw).matches()
        || (sentence && says && ALL.matcher(words).matches())
        || (sentence && ALL_OF_A_NAME.matcher(words).matches());
  }

  private Bounds bounds(Piece typed) {
    if (typed.tokens().stream().anyMatch(Comparisons::isComparison)) {
      Brackets.check(typed);
      return new InequalityReader(vocabulary).read(typed);
    }
    if (typed.tokens().stream().anyMatch(InequalityReader::isOr)) {
      throw new Refusal(AnswerFault.TWO_INTERVALS.with(), typed.position());
    }
    Piece interval = withoutLabel(typed);
    if (interval.size() < 3 || !isBracket(interval, 0) || !isBracket(interval, -1)) {
      throw unbracketed(interval);
    }
    Piece inside = interval.between(1, interval.size() - 1);
    Brackets.check(inside);
    if (interval.get(0).text().equals("{")) {
      throw new Refusal(AnswerFault.TWO_POINTS.with(), interval.position());
    }
    List<Piece> ends = ends(inside);
    if (ends.size() != 2 || ends.getFirst().isEmpty() || ends.getLast().isEmpty()) {
      throw new Refusal(AnswerFault.NOT_INTERVAL.with(), interval.position());
    }
    return between(interval, ends);
  }

  private Bounds between(Piece interval, List<Piece> ends) {
    var chain = new Chain(vocabulary, interval.position());
    chain.low(ends.getFirst(), interval.get(0).is(Kind.OPEN, "["));
    chain.high(ends.getLast(), interval.get(interval.size() - 1).is(Kind.CLOSE, "]"));
    return chain.bounds(Optional.empty());
  }

  /** The x ∈ before it. */
  private static Piece withoutLabel(Piece typed) {
    int relation = 0;
    while (relation < typed.size() && !typed.is(relation, Kind.RELATION)) {
      relation++;
    }
    boolean labelled = relation < typed.size() - 1 && isBracket(typed.from(relation + 1), 0);
    return labelled && Labels.isLabel(typed.between(0, relation))
        ? typed.from(relation + 1)
        : typed;
  }

  /** The first or the last token, round, square either way or curly. */
  private static boolean isBracket(Piece piece, int index) {
    boolean first = index == 0;
    Token token = first ? piece.get(0) : piece.get(piece.size() - 1);
    boolean square = token.is(Kind.OPEN, "[") || token.is(Kind.CLOSE, "]");
    boolean round = first ? token.is(Kind.OPEN, "(") : token.is(Kind.CLOSE, ")");
    boolean curly = first ? token.is(Kind.OPEN, "{") : token.is(Kind.CLOSE, "}");
    return square || round || curly;
  }

  /** Two ends with a comma, a semicolon or dots between them. */
  private static List<Piece> ends(Piece inside) {
    List<Integer> semicolons = inside.outside(i -> inside.is(i, Kind.SEMICOLON));
    List<Integer> commas = inside.outside(i -> inside.is(i, Kind.COMMA));
    List<Integer> tight = Separators.tightCommas(inside);
    List<Integer> loose = commas.stream().filter(comma -> !tight.contains(comma)).toList();
    if (!semicolons.isEmpty()) {
      return inside.without(semicolons);
    }
    if (loose.isEmpty() && commas.size() == 1) {
      return inside.without(commas);
    }
    if (loose.isEmpty() && commas.size() > 1) {
      throw Candidates.ambiguous(inside.get(commas.getFirst()).position());
    }
    return inside.without(loose);
  }

  /** What is wrong with something that has no brackets around it. */
  private Refusal unbracketed(Piece piece) {
    boolean list =
        Separators.cut(piece).size() == 2
            || piece.tokens().stream()
                .anyMatch(token -> token.text().equals("to") || token.text().equals("between"));
    return new Refusal(
        (list ? AnswerFault.ENDS_UNSAID : AnswerFault.NOT_INTERVAL).with(), piece.position());
  }
}
