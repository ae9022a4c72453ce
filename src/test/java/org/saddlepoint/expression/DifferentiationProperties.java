package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** Symbolic derivatives against automatic differentiation and against difference quotients. */
class DifferentiationProperties {
  private static final List<String> VARIABLES = List.of("x", "y2");

  @Provide
  Arbitrary<Expression> functions() {
    return Expressions.functions(3, "x", "y2");
  }

  @Provide
  Arbitrary<Expression> rationalFunctions() {
    return Expressions.rationalFunctions(3, "x", "y2");
  }

  @Provide
  Arbitrary<Rational> values() {
    return Expressions.rationals();
  }

  @Property(tries = 300)
  void firstAndSecondDerivativesAgreeWithAutomaticDifferentiation(
      @ForAll("functions") Expression f,
      @ForAll("values") Rational x,
      @ForAll("values") Rational y) {
    var arithmetic = new Enclosures(40);
    Map<String, Interval> point = Map.of("x", arithmetic.of(x), "y2", arithmetic.of(y));
    try {
      Jet<Interval> jet = Jets.of(f, VARIABLES, point, arithmetic);
      for (int i = 0; i < 2; i++) {
        Expression first = Differentiation.of(f, VARIABLES.get(i));
        assertAlike(f, Evaluation.of(first, point, arithmetic), jet.gradient().get(i));
        for (int j = 0; j < 2; j++) {
          Expression second = Differentiation.of(first, VARIABLES.get(j));
          assertAlike(f, Evaluation.of(second, point, arithmetic), jet.hessian().get(i).get(j));
        }
      }
    } catch (ArithmeticException noValueHere) {
      Assume.that(false);
    }
  }

  private static void assertAlike(Expression f, Interval symbolic, Interval automatic) {
    assertThat(symbolic.overlaps(automatic))
        .as("%s: %s, %s", Printer.text(f), symbolic, automatic)
        .isTrue();
  }

  @Property(tries = 200)
  void derivativesAreExactOnRationalFunctions(
      @ForAll("rationalFunctions") Expression f,
      @ForAll("values") Rational x,
      @ForAll("values") Rational y) {
    Map<String, Rational> point = Map.of("x", x, "y2", y);
    try {
      Jet<Rational> jet = Jets.of(f, VARIABLES, point, Rationals.EXACT);
      Expression derivative = Differentiation.of(f, "x");
      assertThat(Evaluation.of(derivative, point, Rationals.EXACT))
          .isEqualTo(jet.gradient().getFirst());
    } catch (ArithmeticException noValueHere) {
      Assume.that(false);
    }
  }

  /** Central differences of two widths: their extrapolation is off by the fourth power only. */
  @Property(tries = 200)
  void derivativesAgreeWithDifferenceQuotients(
      @ForAll("functions") Expression f,
      @ForAll("values") Rational x,
      @ForAll("values") Rational y) {
    try {
      double wide = quotient(f, x.toDouble(), y.toDouble(), 2e-3);
      double narrow = quotient(f, x.toDouble(), y.toDouble(), 1e-3);
      double extrapolated = (4 * narrow - wide) / 3;
      double scale = Math.max(1, Math.abs(narrow));
      // Where the two differ much, the function bends too sharply for them to tell.
      Assume.that(Math.abs(wide - narrow) < 1e-4 * scale && scale < 1e6);
      // Where it is so large that neighbouring numbers lie far apart, a difference has no digits.
      Assume.that(Math.ulp(at(f, x.toDouble(), y.toDouble())) / 1e-3 < 1e-5 * scale);
      double value =
          Evaluation.of(
              Differentiation.of(f, "x"),
              Map.of("x", x.toDouble(), "y2", y.toDouble()),
              Doubles.DOUBLES);
      assertThat(Math.abs(value - extrapolated))
          .as("%s: %s, %s", Printer.text(f), value, extrapolated)
          .isLessThan(1e-4 * scale);
    } catch (ArithmeticException noValueHere) {
      Assume.that(false);
    }
  }

  private static double quotient(Expression f, double x, double y, double width) {
    return (at(f, x + width, y) - at(f, x - width, y)) / (2 * width);
  }

  private static double at(Expression f, double x, double y) {
    return Evaluation.of(f, Map.of("x", x, "y2", y), Doubles.DOUBLES);
  }

  @Property(tries = 150)
  void mixedDerivativesDoNotDependOnTheOrder(@ForAll("functions") Expression f) {
    try {
      Expression xy = Differentiation.of(Differentiation.of(f, "x"), "y2");
      Expression yx = Differentiation.of(Differentiation.of(f, "y2"), "x");
      assertThat(
              Sampling.differAtOnce(xy, yx, VARIABLES) && Sampling.differAtOnce(yx, xy, VARIABLES))
          .as("%s: %s, %s", Printer.text(f), Printer.text(xy), Printer.text(yx))
          .isFalse();
    } catch (ArithmeticException noValueHere) {
      Assume.that(false);
    }
  }
}
