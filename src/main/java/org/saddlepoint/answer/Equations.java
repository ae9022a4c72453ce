package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Decision;
import org.saddlepoint.expression.Equality;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.expression.Written;

/**
 * Equations where an expression is asked for: in λ² = 8λ − 8 neither side is the answer, while 2(x
 * + x) = 4x is a chain of equal values.
 */
final class Equations {
  private final Vocabulary vocabulary;

  Equations(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Refuses two sides that are different, as functions or as numbers. */
  void check(Piece piece) {
    List<Integer> relations = Labels.relations(piece);
    List<Piece> sides = piece.without(relations);
    for (int i = 0; i < relations.size(); i++) {
      Token relation = piece.get(relations.get(i));
      boolean label = i == 0 && isLabel(sides.getFirst());
      boolean rounding = relation.text().equals(Token.APPROXIMATELY);
      boolean zero = isPolynomial(sides.get(i), sides.get(i + 1));
      if (!label && !rounding && !zero && areDifferent(sides.get(i), sides.get(i + 1))) {
        throw new Refusal(ReadingFault.EQUATION.with(), relation.position());
      }
    }
  }

  /** A capital E names a value here, where else it may stand for Euler's number. */
  private static boolean isLabel(Piece side) {
    boolean capital = side.size() == 1 && side.get(0).is(Token.Kind.EULER, "E");
    return side.isEmpty() || capital || Labels.isLabel(side);
  }

  /** The zero of λ² − 8λ + 8 = 0 says nothing about the polynomial. */
  private static boolean isPolynomial(Piece one, Piece other) {
    return (isZero(one) && holdsVariable(other)) || (isZero(other) && holdsVariable(one));
  }

  private static boolean holdsVariable(Piece side) {
    return side.tokens().stream().anyMatch(token -> token.is(Token.Kind.VARIABLE));
  }

  private static boolean isZero(Piece side) {
    return side.size() == 1 && side.get(0).is(Token.Kind.NUMBER, "0");
  }

  private boolean areDifferent(Piece one, Piece other) {
    Optional<Parsing.Parsed> left = exact(one);
    Optional<Parsing.Parsed> right = exact(other);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    var names = new TreeSet<>(Vocabulary.NATURAL_ORDER);
    names.addAll(Vocabulary.variablesOf(left.get().expression()));
    names.addAll(Vocabulary.variablesOf(right.get().expression()));
    if (names.isEmpty()) {
      return Constants.equal(left.get().expression(), right.get().expression()) == Decision.NO;
    }
    return Equality.of(left.get().expression(), right.get().expression(), List.copyOf(names))
        == Equality.Outcome.DIFFERENT;
  }

  /** Decimals may be rounded: they show no difference. */
  private Optional<Parsing.Parsed> exact(Piece side) {
    return ExpressionReader.read(side.tokens(), side.end(), vocabulary) instanceof Parsing.Parsed p
            && isExact(p.written())
        ? Optional.of(p)
        : Optional.empty();
  }

  private static boolean isExact(Written written) {
    return switch (written) {
      case Written.Exactly exactly -> true;
      case Written.AsDecimal(var decimal) -> !decimal.hasPoint();
      case Written.FromDecimals decimals -> false;
    };
  }
}
