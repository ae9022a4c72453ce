package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * The real roots of a square-free polynomial with fractions for coefficients, counted and kept
 * apart by Sturm's chain (1829): between a and b lie as many roots as the chain loses changes of
 * sign.
 */
public final class Sturm {
  private final List<Univariate> chain = new ArrayList<>();

  public Sturm(Univariate squareFree) {
    Univariate a = squareFree;
    Univariate b = squareFree.derivative();
    chain.add(a);
    while (!b.isZero()) {
      chain.add(b);
      Univariate rest = a.dividedBy(b).rest();
      a = b;
      b = new Univariate(rest.coefficients().stream().map(Coefficient::negate).toList());
    }
  }

  /** How many real roots there are: changes of sign lost from −∞ to ∞. */
  public int count() {
    return variations(p -> sign(p) * (p.degree() % 2 == 0 ? 1 : -1)) - variations(Sturm::sign);
  }

  /** Far to the right. */
  private static int sign(Univariate p) {
    return rational(p.leading()).signum();
  }

  /** Open below, closed above; it holds one root. */
  record Cell(Rational low, Rational high) {}

  /** Ascending, each with just one root and no wider than this. */
  List<Cell> cells(Rational width) {
    Rational bound = bound(chain.getFirst());
    List<Cell> cells = new ArrayList<>();
    separate(new Cell(bound.negate(), bound), width, cells);
    return cells;
  }

  private void separate(Cell cell, Rational width, List<Cell> cells) {
    int count = variations(cell.low()) - variations(cell.high());
    if (count == 1 && cell.high().minus(cell.low()).compareTo(width) <= 0) {
      cells.add(cell);
    } else if (count > 0) {
      Rational middle = cell.low().plus(cell.high()).times(Rational.HALF);
      separate(new Cell(cell.low(), middle), width, cells);
      separate(new Cell(middle, cell.high()), width, cells);
    }
  }

  /** Beyond all roots: Cauchy's bound, to the next power of two. */
  private static Rational bound(Univariate p) {
    Rational largest = Rational.ONE;
    Rational leading = rational(p.leading()).abs();
    for (Expression coefficient : p.coefficients()) {
      Rational ratio = rational(coefficient).abs().dividedBy(leading);
      largest = ratio.compareTo(largest) > 0 ? ratio : largest;
    }
    Rational bound = Rational.TWO;
    while (bound.compareTo(largest.plus(Rational.ONE)) <= 0) {
      bound = bound.times(Rational.TWO);
    }
    return bound;
  }

  private int variations(Rational x) {
    return variations(p -> rational(p.value(Expression.of(x))).signum());
  }

  private int variations(ToIntFunction<Univariate> signs) {
    int variations = 0;
    int last = 0;
    for (Univariate p : chain) {
      int sign = signs.applyAsInt(p);
      if (sign != 0) {
        variations += sign == -last ? 1 : 0;
        last = sign;
      }
    }
    return variations;
  }

  static Rational rational(Expression constant) {
    if (constant instanceof Expression.Constant(var value)) {
      return value;
    }
    throw new ArithmeticException("no fraction");
  }
}
