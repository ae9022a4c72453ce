package org.saddlepoint.derivation.calculus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.number.Rational;

/**
 * Whether functions are the derivatives of another, by automatic differentiation at the
 * derivation's point and at fixed ones, as many of them as lie where everything is defined.
 */
final class Differentiated {
  /** Places looked at; a wrong derivative is right at so many of them by accident only. */
  private static final int PLACES = 3;

  /** First coordinate, and what each further one has more. */
  private static final List<List<Rational>> FIXED =
      List.of(
          List.of(Rational.of(2, 3), Rational.of(5, 12)),
          List.of(Rational.of(-3, 5), Rational.of(4, 7)),
          List.of(Rational.of(7, 2), Rational.of(3, 4)),
          List.of(Rational.of(1, 5), Rational.of(-1, 13)),
          List.of(Rational.of(-9, 2), Rational.of(-5, 6)),
          List.of(Rational.of(21, 2), Rational.of(4, 3)),
          List.of(Rational.of(101), Rational.of(7)));

  private final Derivation derivation;

  Differentiated(Derivation derivation) {
    this.derivation = derivation;
  }

  boolean agree(Expression f, Measured.Part part, List<Expression> claimed) {
    return agree(f, part, claimed, derivation.variables(), PLACES);
  }

  /** By one variable, the others being held. */
  boolean agreeBy(Expression f, String x, Expression claimed) {
    return agree(f, Measured.Part.GRADIENT, List.of(claimed), List.of(x), PLACES);
  }

  /** At one place less: what is looked for is a formula that lost something in print. */
  boolean agreeReread(Expression f, Measured.Part part, List<Expression> claimed) {
    return agree(
        reread(List.of(f)).getFirst(), part, reread(claimed), derivation.variables(), PLACES - 1);
  }

  private boolean agree(
      Expression f, Measured.Part part, List<Expression> claimed, List<String> by, int enough) {
    int places = 0;
    if (derivation.isGiven(Quantities.POINT)) {
      places += at(f, part, claimed, by, Exact.point(derivation));
    }
    for (int i = 0; i < FIXED.size() && places >= 0 && places < enough; i++) {
      int result = at(f, part, claimed, by, place(FIXED.get(i)));
      places = result < 0 ? result : places + result;
    }
    return places > 0;
  }

  /** 1 where they agree, −1 where they do not, 0 where one is undefined. */
  private int at(
      Expression f,
      Measured.Part part,
      List<Expression> claimed,
      List<String> by,
      Map<String, Expression> place) {
    try {
      return Measured.areDerivatives(f, part, claimed, by, place) ? 1 : -1;
    } catch (ArithmeticException undefinedHere) {
      return 0;
    }
  }

  private Map<String, Expression> place(List<Rational> coordinates) {
    Map<String, Expression> place = new HashMap<>();
    Rational next = coordinates.getFirst();
    for (String variable : derivation.variables()) {
      place.put(variable, Expression.of(next));
      next = next.plus(coordinates.getLast());
    }
    return place;
  }

  /** The same functions, printed and read again: then printing lost nothing either. */
  private List<Expression> reread(List<Expression> functions) {
    Vocabulary vocabulary = Vocabulary.of(derivation.variables());
    return functions.stream().map(e -> reread(e, vocabulary)).toList();
  }

  private static Expression reread(Expression e, Vocabulary vocabulary) {
    return switch (ExpressionReader.read(Printer.text(e), vocabulary)) {
      case Parsing.Parsed parsed -> parsed.expression();
      case Parsing.Unparsed unreadable ->
          throw new ArithmeticException("printed text cannot be read");
    };
  }
}
