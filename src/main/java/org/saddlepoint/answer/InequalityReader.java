package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * Inequalities about one number: 0 < α <= 1/2, 3 < λ, |c| < 3, x > 0 and x < 3, {x : x > 2}. The
 * number stands alone between its bounds; what would have to be solved first is refused.
 */
final class InequalityReader {
  private static final Set<Kind> NAMES = Set.of(Kind.VARIABLE, Kind.WORD, Kind.EULER);

  private final Vocabulary vocabulary;

  InequalityReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The piece holds a sign of comparison. */
  Bounds read(Piece typed) {
    Piece piece = condition(typed);
    List<Piece> statements = statements(piece);
    if (piece.tokens().stream().anyMatch(InequalityReader::isOr)) {
      throw new Refusal(AnswerFault.TWO_INTERVALS.with(), piece.position());
    }
    Bounds all = one(statements.getFirst());
    for (Piece statement : statements.subList(1, statements.size())) {
      Bounds next = one(statement);
      if (!next.name().equals(all.name())) {
        throw new Refusal(
            AnswerFault.TWO_NAMES.with(all.name().get().text(), next.name().get().text()),
            statement.position());
      }
      all = all.and(next);
    }
    return all;
  }

  static boolean isOr(Token token) {
    boolean or = token.is(Kind.CONJUNCTION) && token.text().equalsIgnoreCase("or");
    return or || token.text().equals("∪");
  }

  /** What stands behind the bar of {x | x > 2}, without brackets. */
  private static Piece condition(Piece typed) {
    Optional<Piece> inside = typed.insideBrackets();
    if (inside.isEmpty()) {
      return typed;
    }
    List<Integer> bars = inside.get().outside(i -> isSuchThat(inside.get().get(i)));
    boolean builder = !bars.isEmpty() && bars.getFirst() > 0 && bars.size() % 2 == 1;
    return condition(builder ? inside.get().from(bars.getFirst() + 1) : inside.get());
  }

  private static boolean isSuchThat(Token token) {
    return token.is(Kind.BAR)
        || token.is(Kind.RELATION, Token.COLON)
        || token.is(Kind.UNKNOWN_COMMAND, "\\mid");
  }

  private static List<Piece> statements(Piece piece) {
    List<Piece> parts =
        Groups.statements(piece).stream()
            .flatMap(part -> part.cutBefore(part.outside(i -> startsLine(part, i))).stream())
            .toList();
    if (parts.isEmpty()) {
      throw new Refusal(AnswerFault.NOT_INTERVAL.with(), piece.position());
    }
    return parts;
  }

  private static boolean startsLine(Piece piece, int index) {
    return index > 0
        && piece.get(index).gap() == Gap.NEWLINE
        && piece.get(index - 1).endsOperand()
        && !Comparisons.isComparison(piece.get(index));
  }

  /** A chain of two or three parts, one of which is the number. */
  private Bounds one(Piece statement) {
    List<Integer> signs = statement.outside(i -> Comparisons.isComparison(statement.get(i)));
    List<Piece> parts = statement.without(signs);
    if (signs.isEmpty() || signs.size() > 2 || parts.stream().anyMatch(Piece::isEmpty)) {
      throw new Refusal(AnswerFault.NOT_INTERVAL.with(), statement.position());
    }
    int at = parts.size() == 3 ? 1 : isNumber(parts.getFirst()) ? 0 : 1;
    if (!isNumber(parts.get(at))) {
      throw unsolved(statement);
    }
    Formula name = name(parts.get(at));
    if (isAbsolute(parts.get(at))) {
      return absolute(statement, parts, signs, name);
    }
    var chain = new Chain(vocabulary, statement.position());
    if (at > 0) {
      chain.add(parts.getFirst(), statement.get(signs.getFirst()), true);
    }
    if (at < parts.size() - 1) {
      chain.add(parts.getLast(), statement.get(signs.getLast()), false);
    }
    return chain.bounds(name);
  }

  /** |c| < 3 is −3 < c < 3; from above there are two pieces. */
  private Bounds absolute(Piece statement, List<Piece> parts, List<Integer> signs, Formula name) {
    boolean first = isNumber(parts.getFirst());
    Token sign = statement.get(signs.getFirst());
    boolean below = first ? Comparisons.isLess(sign) : Comparisons.isGreater(sign);
    if (parts.size() > 2 || !below) {
      throw new Refusal(AnswerFault.TWO_INTERVALS.with(), statement.position());
    }
    Piece bound = first ? parts.getLast() : parts.getFirst();
    var chain = new Chain(vocabulary, statement.position());
    chain.add(negated(Labels.strip(bound).value()), sign, first);
    chain.add(bound, sign, !first);
    return chain.bounds(name);
  }

  private static Piece negated(Piece bound) {
    int at = bound.position();
    var tokens = new ArrayList<Token>();
    tokens.add(new Token(Kind.MINUS, "-", at, Gap.NONE));
    if (bound.size() > 1) {
      tokens.add(new Token(Kind.OPEN, "(", at, Gap.NONE));
    }
    tokens.addAll(bound.tokens());
    if (bound.size() > 1) {
      tokens.add(new Token(Kind.CLOSE, ")", at, Gap.NONE));
    }
    return new Piece(tokens, bound.end());
  }

  private static Refusal unsolved(Piece statement) {
    Optional<String> name =
        statement.tokens().stream()
            .filter(token -> token.is(Kind.VARIABLE) || token.is(Kind.WORD))
            .map(Token::text)
            .findFirst();
    return new Refusal(
        name.map(AnswerFault.UNSOLVED::with).orElseGet(AnswerFault.NOT_INTERVAL::with),
        statement.position());
  }

  /** A name, words that name it, a name with its argument, each perhaps between bars. */
  private static boolean isNumber(Piece part) {
    Piece name = withoutBars(part);
    if (name.isEmpty() || !NAMES.contains(name.get(0).kind())) {
      return false;
    }
    boolean words = name.tokens().stream().allMatch(token -> token.is(Kind.WORD));
    boolean argument =
        name.from(1)
            .insideBrackets()
            .filter(inside ->
                inside.tokens().stream()
                    .allMatch(token -> NAMES.contains(token.kind()) || token.is(Kind.COMMA)))
            .isPresent();
    return name.size() == 1 || words || argument;
  }

  private static boolean isAbsolute(Piece part) {
    return withoutBars(part).size() < part.size();
  }

  private static Piece withoutBars(Piece part) {
    int last = part.size() - 1;
    if (last > 1 && part.is(0, Kind.BAR) && part.is(last, Kind.BAR)) {
      return part.between(1, last);
    }
    boolean abs = last > 1 && part.get(0).is(Kind.FUNCTION, "abs");
    return abs ? part.from(1).insideBrackets().orElse(part) : part;
  }

  private static Formula name(Piece part) {
    Piece name = withoutBars(part);
    if (name.size() == 1) {
      return Printer.formula(Expression.variable(name.get(0).text()));
    }
    List<String> words =
        name.tokens().stream().filter(t -> NAMES.contains(t.kind())).map(Token::text).toList();
    boolean argument = name.tokens().stream().anyMatch(token -> token.is(Kind.OPEN));
    return argument
        ? new Formula(Printer.tex(Expression.variable(words.getFirst())), words.getFirst())
        : Echoes.words(String.join(" ", words));
  }
}
