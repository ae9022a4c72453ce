package org.saddlepoint.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.Rational;

/**
 * The roots of a square-free polynomial that has only real ones, written as shortly as they can be:
 * rational, c ± √r, for a quartic that is even about its centre c ± √u ± √v or c ± √(r ± √s), else
 * {@link Expression.Implicit}. A cubic without a rational root has no real closed form in radicals
 * (casus irreducibilis).
 */
final class ClosedForms {
  private ClosedForms() {}

  /** A root, and where it is algebraic what it is exactly, to compare it with others. */
  record Root(Expression form, Optional<AlgebraicNumber> number) {
    static Root of(Expression form) {
      return new Root(form, Optional.empty());
    }

    static Root of(Expression form, AlgebraicNumber number) {
      return new Root(form, Optional.of(number));
    }
  }

  /** Ascending. */
  static List<Root> of(IntegerPolynomial squareFree) {
    SmallFactors split = SmallFactors.of(squareFree);
    var roots = new ArrayList<Root>();
    for (IntegerPolynomial factor : split.factors()) {
      roots.addAll(matched(factor, small(factor)));
    }
    IntegerPolynomial rest = split.rest();
    if (rest.degree() >= 4) {
      for (Quartic quartic : Quartic.factors(rest)) {
        roots.addAll(matched(quartic.polynomial(), quartic.roots()));
        rest = rest.dividedBy(quartic.polynomial()).orElseThrow();
      }
    }
    if (rest.degree() > 0) {
      RealRoots.of(rest).forEach(root -> roots.add(Root.of(new Expression.Implicit(root), root)));
    }
    return Ascending.sorted(roots);
  }

  private static List<Root> matched(IntegerPolynomial factor, List<Expression> forms) {
    List<AlgebraicNumber> numbers = RealRoots.of(factor);
    var roots = new ArrayList<Root>();
    for (int i = 0; i < forms.size(); i++) {
      roots.add(Root.of(forms.get(i), numbers.get(i)));
    }
    return roots;
  }

  /** Ascending, of a polynomial of first or second degree. */
  private static List<Expression> small(IntegerPolynomial p) {
    if (p.degree() == 1) {
      return List.of(Expression.of(Rational.of(p.at(0).negate(), p.at(1))));
    }
    Rational centre = Rational.of(p.at(1).negate(), p.at(2).shiftLeft(1));
    Rational square = centre.times(centre).minus(Rational.of(p.at(0), p.at(2)));
    Expression root = Expression.sqrt(Expression.of(square));
    return List.of(sum(centre, Expression.negate(root)), sum(centre, root));
  }

  private static Expression sum(Rational centre, Expression... terms) {
    return Simplifier.simplify(
        Expression.sum(Expression.of(centre), Expression.sum(List.of(terms))));
  }

  /** (x − c)⁴ + p (x − c)² + q without a rational factor. */
  private record Quartic(IntegerPolynomial polynomial, Rational centre, Rational p, Rational q) {

    /** The factors of that kind of a polynomial that is even about the mean of its roots. */
    static List<Quartic> factors(IntegerPolynomial rest) {
      int n = rest.degree();
      Rational centre =
          Rational.of(rest.at(n - 1).negate(), rest.leading().multiply(BigInteger.valueOf(n)));
      return squares(rest, centre).stream()
          .flatMap(squares -> SmallFactors.of(squares).factors().stream())
          .filter(factor -> factor.degree() == 2)
          .map(factor ->
              of(
                  centre,
                  Rational.of(factor.at(1), factor.at(2)),
                  Rational.of(factor.at(0), factor.at(2))))
          .toList();
    }

    /** The g with p(x) = g((x − c)²). */
    private static Optional<IntegerPolynomial> squares(IntegerPolynomial p, Rational centre) {
      IntegerPolynomial centred =
          p.stretched(centre.denominator()).shifted(centre.numerator()).primitive();
      var squares = new ArrayList<Rational>();
      BigInteger scale = BigInteger.ONE;
      for (int i = 0; i <= p.degree(); i++) {
        if (i % 2 == 0) {
          squares.add(Rational.of(centred.at(i).multiply(scale)));
        } else if (centred.at(i).signum() != 0) {
          return Optional.empty();
        }
        scale = scale.multiply(centre.denominator());
      }
      return Optional.of(IntegerPolynomial.primitive(squares));
    }

    private static Quartic of(Rational c, Rational p, Rational q) {
      Rational square = c.times(c);
      var coefficients =
          List.of(
              square.times(square).plus(p.times(square)).plus(q),
              Rational.of(-4).times(square).minus(Rational.TWO.times(p)).times(c),
              Rational.of(6).times(square).plus(p),
              Rational.of(-4).times(c),
              Rational.ONE);
      return new Quartic(IntegerPolynomial.primitive(coefficients), c, p, q);
    }

    /** Ascending. */
    List<Expression> roots() {
      Rational half = p.negate().times(Rational.HALF);
      Optional<Rational> root = q.root(2);
      if (root.isPresent()) {
        // (√u ± √v)² = u + v ± 2√(uv) with u + v = −p/2 and (u − v)² = q.
        Expression u = sqrt(half.plus(root.get()).times(Rational.HALF));
        Expression v = sqrt(half.minus(root.get()).times(Rational.HALF));
        return List.of(
            sum(centre, Expression.negate(u), Expression.negate(v)),
            sum(centre, Expression.negate(u), v),
            sum(centre, u, Expression.negate(v)),
            sum(centre, u, v));
      }
      Expression inner = sqrt(half.times(half).minus(q));
      Expression far = Expression.sqrt(sum(half, inner));
      Expression near = Expression.sqrt(sum(half, Expression.negate(inner)));
      return List.of(
          sum(centre, Expression.negate(far)),
          sum(centre, Expression.negate(near)),
          sum(centre, near),
          sum(centre, far));
    }

    private static Expression sqrt(Rational x) {
      return Expression.sqrt(Expression.of(x));
    }
  }
}
