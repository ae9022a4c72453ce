package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Apply;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.expression.Expression.Product;
import org.saddlepoint.expression.Expression.Sum;
import org.saddlepoint.expression.Notation.Bond;
import org.saddlepoint.expression.Notation.Piece;
import org.saddlepoint.number.Rational;

/**
 * Writes any tree, simplified or not, in a notation: nothing is computed, so that values just
 * substituted show as they stand; negative powers go below a fraction bar, and a sum of surds with
 * fractions is put over one denominator.
 */
final class FormulaWriter {
  private final Notation notation;

  FormulaWriter(Notation notation) {
    this.notation = notation;
  }

  Piece write(Expression e) {
    return switch (e) {
      case Constant(var value) -> number(value);
      case Expression.Pi pi -> notation.pi();
      case Expression.Variable(var name) -> notation.variable(name);
      case Sum sum -> sum(sum);
      case Product(var factors) -> product(factors);
      case Power(var base, var exponent) ->
          Exponents.isNegative(exponent) ? product(List.of(e)) : power(base, exponent);
      case Apply(var function, var argument) -> function(function, argument);
      case Expression.Implicit implicit -> notation.approximately(implicit);
    };
  }

  private Piece number(Rational value) {
    if (value.signum() < 0) {
      return negative(number(value.negate()));
    }
    return value.isInteger()
        ? notation.whole(value.numerator())
        : notation.fraction(notation.whole(value.numerator()), notation.whole(value.denominator()));
  }

  private Piece negative(Piece positive) {
    return new Piece("-" + notation.atLeast(Bond.PRODUCT, positive).text(), Bond.SIGNED);
  }

  private Piece sum(Sum sum) {
    Optional<Expression> overOne = CommonDenominator.of(sum);
    return overOne.isPresent() ? write(overOne.get()) : terms(sum);
  }

  private Piece terms(Sum sum) {
    var text = new StringBuilder();
    for (Expression term : SumLayout.inOrder(sum.terms())) {
      boolean minus = SumLayout.isNegative(term);
      Piece piece = write(minus ? SumLayout.negated(term) : term);
      String sign = minus ? " - " : " + ";
      text.append(text.isEmpty() ? minus ? "-" : "" : sign);
      boolean bare = piece.bond().compareTo(Bond.PRODUCT) >= 0;
      text.append(bare ? piece.text() : notation.bracketed(piece).text());
    }
    return new Piece(text.toString(), Bond.SUM);
  }

  private Piece function(Function function, Expression argument) {
    if (function != Function.EXP) {
      return notation.call(function, write(argument));
    }
    return argument.isConstant(Rational.ONE)
        ? notation.euler()
        : notation.exponential(write(argument));
  }

  private Piece power(Expression base, Expression exponent) {
    if (exponent instanceof Constant(var n)) {
      if (n.isOne()) {
        return write(base);
      }
      if (n.equals(Rational.HALF)) {
        return notation.squareRoot(write(base));
      }
      if (n.numerator().equals(BigInteger.ONE) && !n.isInteger()) {
        return notation.root(write(base), n.denominator());
      }
      if (base instanceof Apply(var function, var argument)
          && function != Function.EXP
          && n.isInteger()
          && n.compareTo(Rational.ONE) > 0) {
        return notation.callToPower(function, write(argument), n.toString());
      }
    }
    return notation.power(write(base), exponent(exponent));
  }

  /** Fractions in the exponent are written on one line. */
  private Piece exponent(Expression exponent) {
    return exponent instanceof Constant(var n) && !n.isInteger()
        ? new Piece(n.toString(), Bond.PRODUCT)
        : write(exponent);
  }

  private Piece product(List<Expression> factors) {
    Rational coefficient = Rational.ONE;
    List<Expression> rest = factors;
    if (factors.getFirst() instanceof Constant(var value)) {
      coefficient = value;
      rest = factors.subList(1, factors.size());
    }
    if (coefficient.signum() < 0) {
      var positive = new ArrayList<Expression>(rest);
      if (!coefficient.equals(Rational.MINUS_ONE) || rest.isEmpty()) {
        positive.addFirst(new Constant(coefficient.negate()));
      }
      return negative(product(positive));
    }
    return quotient(coefficient, rest);
  }

  /** A number not below 0 times the factors, those with negative exponents below the bar. */
  private Piece quotient(Rational coefficient, List<Expression> factors) {
    var above = new ArrayList<Expression>();
    var below = new ArrayList<Expression>();
    if (!coefficient.numerator().equals(BigInteger.ONE)) {
      above.add(new Constant(Rational.of(coefficient.numerator())));
    }
    if (!coefficient.isInteger()) {
      below.add(new Constant(Rational.of(coefficient.denominator())));
    }
    for (Expression factor : factors) {
      if (factor instanceof Power(var base, Constant(var n)) && n.signum() < 0) {
        below.add(Expression.power(base, Expression.of(n.negate())));
      } else {
        above.add(factor);
      }
    }
    if (below.isEmpty()) {
      return line(above);
    }
    return notation.fraction(line(above), line(below));
  }

  private Piece line(List<Expression> factors) {
    if (factors.isEmpty()) {
      return notation.whole(BigInteger.ONE);
    }
    if (factors.size() == 1) {
      return write(factors.getFirst());
    }
    String text = notation.atLeast(Bond.PRODUCT, write(factors.getFirst())).text();
    for (Expression factor : factors.subList(1, factors.size())) {
      // A fraction after the first factor gets brackets in plain text: a*(b/c).
      Piece piece = write(factor);
      boolean fraction = piece.bond() == Bond.PRODUCT && !(notation instanceof TexNotation);
      text =
          notation.times(
              text,
              (fraction ? notation.bracketed(piece) : notation.atLeast(Bond.PRODUCT, piece))
                  .text());
    }
    return new Piece(text, Bond.PRODUCT);
  }
}
