package org.saddlepoint.derivation.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * All real roots of a polynomial in closed form: rational roots divided out, then what is left by
 * the formula for quadratics, as a polynomial in the square of the distance from its centre, or as
 * a pure power. Where that does not do and there are real roots left there is no value.
 */
final class ExactRoots {
  private final boolean positiveOnly;
  private final List<Expression> roots = new ArrayList<>();

  private ExactRoots(boolean positiveOnly) {
    this.positiveOnly = positiveOnly;
  }

  /** Ascending, each once. */
  static List<Expression> of(Univariate p) {
    return of(p, false);
  }

  /**
   * @param positiveOnly whether of the two roots of x² = c only the positive one is found, as
   *     learners do
   */
  static List<Expression> of(Univariate p, boolean positiveOnly) {
    var found = new ExactRoots(positiveOnly);
    found.find(p);
    return found.roots.stream().sorted(Exact.ORDER).toList();
  }

  private void find(Univariate p) {
    int order = p.order();
    if (order > 0) {
      roots.add(Expression.ZERO);
    }
    Univariate rest = p.shiftedDown(order).monic().squareFree();
    if (positiveOnly && isEven(rest)) {
      even(rest, Expression.ZERO);
    } else {
      rest(rest.isRational() && rest.degree() > 0 ? withoutRationalRoots(rest) : rest);
    }
  }

  /** No rational roots are left in it, and none is 0. */
  private void rest(Univariate p) {
    if (p.degree() == 1) {
      roots.add(Coefficient.divide(Coefficient.negate(p.at(0)), p.at(1)));
    } else if (p.degree() == 2) {
      quadratic(p);
    } else if (p.degree() > 2 && !centred(p) && !purePower(p) && !isWithoutRealRoots(p)) {
      throw new UnderivableException(Message.of("derivation.no-closed-root"));
    }
  }

  private static boolean isWithoutRealRoots(Univariate p) {
    return p.isRational() && new Sturm(p).count() == 0;
  }

  private void quadratic(Univariate p) {
    Expression half =
        Coefficient.divide(p.at(1), Coefficient.multiply(Coefficient.of(-2), p.at(2)));
    Expression product = Coefficient.divide(p.at(0), p.at(2));
    Expression square =
        Coefficient.add(Coefficient.multiply(half, half), Coefficient.negate(product));
    plusMinus(half, square);
  }

  /** centre ± √square, where that is real. */
  private void plusMinus(Expression centre, Expression square) {
    int sign = Exact.signum(square);
    if (sign == 0) {
      roots.add(centre);
    } else if (sign > 0) {
      Expression root = Exact.sum(Expression.sqrt(square));
      roots.add(Exact.sum(centre, root));
      if (!positiveOnly || !centre.equals(Expression.ZERO)) {
        roots.add(Exact.difference(centre, root));
      }
    }
  }

  private static boolean isEven(Univariate p) {
    for (int i = 1; i <= p.degree(); i += 2) {
      if (!Coefficient.isZero(p.at(i))) {
        return false;
      }
    }
    return p.degree() > 1;
  }

  /** A polynomial in (x − c)² with c the mean of its roots. */
  private boolean centred(Univariate p) {
    int n = p.degree();
    Expression centre =
        Coefficient.divide(p.at(n - 1), Coefficient.multiply(Coefficient.of(-n), p.leading()));
    Univariate moved = p.shifted(centre);
    if (!isEven(moved)) {
      return false;
    }
    even(moved, centre);
    return true;
  }

  private void even(Univariate p, Expression centre) {
    List<Expression> squares = new ArrayList<>();
    for (int i = 0; i <= p.degree(); i += 2) {
      squares.add(p.at(i));
    }
    for (Expression square : of(new Univariate(squares))) {
      plusMinus(centre, square);
    }
  }

  /** xⁿ = c, for an odd n: even powers are polynomials in x². */
  private boolean purePower(Univariate p) {
    for (int i = 1; i < p.degree(); i++) {
      if (!Coefficient.isZero(p.at(i))) {
        return false;
      }
    }
    Expression power = Coefficient.negate(Coefficient.divide(p.at(0), p.leading()));
    roots.add(Exact.sum(Expression.power(power, Expression.of(1, p.degree()))));
    return true;
  }

  /** L·x is a whole number for a rational root x, L being the leading coefficient (Gauss). */
  private Univariate withoutRationalRoots(Univariate squareFree) {
    Rational leading = Rational.of(commonDenominator(squareFree));
    Univariate rest = squareFree;
    Rational width = leading.times(Rational.TWO).reciprocal();
    for (Sturm.Cell cell : new Sturm(squareFree).cells(width)) {
      // So narrow that L times the cell holds one whole number at most.
      BigInteger candidate = floor(cell.high().times(leading));
      Expression root = Expression.of(Rational.of(candidate).dividedBy(leading));
      if (Coefficient.isZero(squareFree.value(root))) {
        roots.add(root);
        rest =
            rest.dividedBy(new Univariate(List.of(Coefficient.negate(root), Expression.ONE)))
                .quotient();
      }
    }
    return rest;
  }

  /** Of a polynomial with leading coefficient 1: the leading one when all are made whole. */
  private static BigInteger commonDenominator(Univariate monic) {
    BigInteger common = BigInteger.ONE;
    for (Expression coefficient : monic.coefficients()) {
      BigInteger denominator = Sturm.rational(coefficient).denominator();
      common = common.divide(common.gcd(denominator)).multiply(denominator);
    }
    return common;
  }

  private static BigInteger floor(Rational x) {
    BigInteger[] division = x.numerator().divideAndRemainder(x.denominator());
    return division[1].signum() < 0 ? division[0].subtract(BigInteger.ONE) : division[0];
  }

  /** Whether there is a closed form for all real roots. */
  static Optional<List<Expression>> find(Univariate p, boolean positiveOnly) {
    try {
      return Optional.of(of(p, positiveOnly));
    } catch (UnderivableException noClosedForm) {
      return Optional.empty();
    }
  }

  /** What makes the coefficients of a polynomial with leading coefficient 1 whole numbers. */
  static Rational wholeFactor(Univariate monic) {
    return Rational.of(commonDenominator(monic));
  }
}
