package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.expression.DecimalCommas;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Vocabulary;

/**
 * Eigenvalues with their eigenvectors: 2: (1, 1); 4: (1, −1); λ1 = 2, v1 = (1, 1), …; (2, (1, 1)),
 * (4, (1, −1)); rows of a table. Several vectors behind one value are a pair each. ± goes through
 * the value and its vector together.
 */
final class PairsReader {
  private static final Pattern IDLE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\\\])(eigen-?(values?|vectors?|spaces?|pairs?)|with|vectors?|values?"
              + "|has|have|for|the|is|are|and its|an)(?![\\p{L}\\p{N}])");

  /** More than any matrix of a question has. */
  private static final int MOST = 50;

  private final Vocabulary vocabulary;

  PairsReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Reading.Understood read(String raw) {
    String text = withoutIdleWords(raw);
    Piece piece = new Piece(ExpressionReader.tokens(text, vocabulary), ExpressionReader.end(text));
    if (PlacesReader.trimmed(piece).isEmpty()) {
      throw new Refusal(ReadingFault.EMPTY.with(), 1);
    }
    Brackets.check(piece);
    var result = new Result();
    for (UnreadPair pair : UnreadPair.in(piece)) {
      boolean twice = PlusMinus.isIn(pair.value()) || PlusMinus.isIn(pair.vector());
      result.add(PlusMinus.with(pair.value(), true), PlusMinus.with(pair.vector(), true));
      if (twice) {
        result.add(PlusMinus.with(pair.value(), false), PlusMinus.with(pair.vector(), false));
      }
    }
    return result.reading();
  }

  private static String withoutIdleWords(String raw) {
    var result = new StringBuilder();
    Matcher found = IDLE.matcher(raw);
    while (found.find()) {
      found.appendReplacement(result, " ".repeat(found.group().length()));
    }
    found.appendTail(result);
    return result.toString();
  }

  /** Pairs read one after another. */
  private final class Result {
    private final List<Answer.Pair> pairs = new ArrayList<>();
    private final List<Formula> echoes = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    void add(Piece value, Piece vector) {
      if (pairs.size() == MOST) {
        throw new Refusal(ReadingFault.TOO_MUCH_WORK.with(), value.position());
      }
      DecimalCommas.ambiguous(value.tokens())
          .ifPresent(comma -> {
            throw new Refusal(comma.reason(), comma.position());
          });
      var entries = new Entries(vocabulary);
      entries.read(Candidates.withDecimalCommas(value));
      Reading.Understood read = new ListReader(vocabulary).vector(vector);
      pairs.add(
          new Answer.Pair(entries.entries().getFirst(), ((Answer.Vector) read.answer()).entries()));
      echoes.add(Echoes.with(entries.echoes().getFirst(), read.echo()));
      remarks.addAll(entries.remarks());
      remarks.addAll(read.remarks());
    }

    Reading.Understood reading() {
      return new Reading.Understood(
          new Answer.Pairs(pairs),
          Echoes.joined(echoes, "; ", ";\\quad "),
          remarks.stream().distinct().toList());
    }
  }
}
