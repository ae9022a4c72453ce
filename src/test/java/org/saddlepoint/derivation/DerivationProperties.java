package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/** Laws of quadratics in three variables, checked with fractions and nothing of the product's. */
class DerivationProperties {
  private static final int TRIES = 60;
  private static final List<String> NAMES = List.of("x", "y", "z");

  /** Half of xᵀHx, plus bᵀx. */
  private record Quadratic(long[][] h, long[] b) {
    static Quadratic of(List<Integer> numbers) {
      long[][] h = new long[3][3];
      int next = 0;
      for (int i = 0; i < 3; i++) {
        for (int j = i; j < 3; j++) {
          h[i][j] = numbers.get(next);
          h[j][i] = numbers.get(next++);
        }
      }
      return new Quadratic(h, new long[] {numbers.get(6), numbers.get(7), numbers.get(8)});
    }

    /** With the variables in another order: x, y, z become those at these places. */
    String text(int... order) {
      StringBuilder text = new StringBuilder("0");
      for (int i = 0; i < 3; i++) {
        String x = NAMES.get(order[i]);
        text.append(" + (").append(h[i][i]).append(")/2*").append(x).append("^2");
        text.append(" + (").append(b[i]).append(")*").append(x);
        for (int j = i + 1; j < 3; j++) {
          text.append(" + (").append(h[i][j]).append(")*").append(x).append("*");
          text.append(NAMES.get(order[j]));
        }
      }
      return text.toString();
    }
  }

  private static Rational rational(Expression e) {
    return ((Expression.Constant) e).value();
  }

  @Property(tries = TRIES)
  void gradientOfAQuadraticIsHxPlusB(
      @ForAll @Size(9) List<@IntRange(min = -5, max = 5) Integer> numbers,
      @ForAll @Size(3) List<@IntRange(min = -4, max = 4) Integer> at) {
    Quadratic f = Quadratic.of(numbers);
    Derivation derivation =
        Analyses.of(f.text(0, 1, 2), "x y z", at.get(0) + " " + at.get(1) + " " + at.get(2));
    List<Expression> gradient = derivation.vector(Quantities.GRADIENT_AT_POINT);
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    for (int i = 0; i < 3; i++) {
      long expected = f.b()[i];
      for (int j = 0; j < 3; j++) {
        assertThat(hessian.at(i, j)).isEqualTo(Expression.of(f.h()[i][j]));
        expected += f.h()[i][j] * at.get(j);
      }
      assertThat(gradient.get(i)).isEqualTo(Expression.of(expected));
    }
  }

  @Property(tries = TRIES)
  void theNewtonStepSolvesItsEquations(
      @ForAll @Size(9) List<@IntRange(min = -5, max = 5) Integer> numbers,
      @ForAll @Size(3) List<@IntRange(min = -4, max = 4) Integer> at) {
    Quadratic f = Quadratic.of(numbers);
    Derivation derivation =
        Analyses.of(f.text(0, 1, 2), "x y z", at.get(0) + " " + at.get(1) + " " + at.get(2));
    if (!(derivation.find(Quantities.NEWTON_NEXT)
        instanceof Finding.Found(Value.Vector(var next)))) {
      assertThat(derivation.scalar(Quantities.DETERMINANT)).isEqualTo(Expression.ZERO);
      return;
    }
    for (int i = 0; i < 3; i++) {
      Rational there = Rational.of(f.b()[i]);
      for (int j = 0; j < 3; j++) {
        there = there.plus(Rational.of(f.h()[i][j]).times(rational(next.get(j))));
      }
      assertThat(there).isEqualTo(Rational.ZERO);
    }
  }

  @Property(tries = TRIES)
  void namesOfVariablesDoNotMatter(
      @ForAll @Size(9) List<@IntRange(min = -5, max = 5) Integer> numbers) {
    Quadratic f = Quadratic.of(numbers);
    Derivation straight = Analyses.of(f.text(0, 1, 2), "x y z", "1 1 1");
    Derivation permuted = Analyses.of(f.text(2, 0, 1), "x y z", "1 1 1");
    for (Quantity same :
        List.of(
            Quantities.CHARACTERISTIC_POLYNOMIAL,
            Quantities.DEFINITENESS,
            Quantities.CONDITION_NUMBER)) {
      assertThat(Analyses.text(permuted, same)).isEqualTo(Analyses.text(straight, same));
    }
  }

  /** f(x + c) has at p − c the class that f has at p. */
  @Property(tries = TRIES)
  void theClassMovesWithTheFunction(
      @ForAll @IntRange(min = -3, max = 3) int a,
      @ForAll @IntRange(min = -3, max = 3) int b,
      @ForAll @IntRange(min = -3, max = 3) int c,
      @ForAll @IntRange(min = -5, max = 5) int moved) {
    String f = "(%d)*(%s)^2 + (%d)*(%s)*y + (%d)*y^2";
    Derivation here = Analyses.of(f.formatted(a, "x", b, "x", c), "x y", "0 0");
    String x = "x + (" + moved + ")";
    Derivation there = Analyses.of(f.formatted(a, x, b, x, c), "x y", -moved + " 0");
    assertThat(Analyses.text(there, Quantities.CLASSIFICATION))
        .isEqualTo(Analyses.text(here, Quantities.CLASSIFICATION));
  }

  /** Scaling f scales the eigenvalues and leaves κ alone; a negative factor turns minima round. */
  @Property(tries = TRIES)
  void scalingLeavesTheConditionNumberAlone(
      @ForAll @Size(9) List<@IntRange(min = -5, max = 5) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 6) int factor) {
    Quadratic f = Quadratic.of(numbers);
    Derivation one = Analyses.of(f.text(0, 1, 2), "x y z", "0 0 0");
    Derivation other = Analyses.of("-" + factor + "*(" + f.text(0, 1, 2) + ")", "x y z", "0 0 0");
    if (one.find(Quantities.CONDITION_NUMBER) instanceof Finding.Found(Value.Scalar(var kappa))) {
      double relative =
          Constants.toDouble(other.scalar(Quantities.CONDITION_NUMBER)) / Constants.toDouble(kappa);
      assertThat(relative).isBetween(1 - 1e-9, 1 + 1e-9);
    }
    Map<String, String> turned =
        Map.of(
            Judgements.POSITIVE_DEFINITE, Judgements.NEGATIVE_DEFINITE,
            Judgements.NEGATIVE_DEFINITE, Judgements.POSITIVE_DEFINITE,
            Judgements.POSITIVE_SEMIDEFINITE, Judgements.NEGATIVE_SEMIDEFINITE,
            Judgements.NEGATIVE_SEMIDEFINITE, Judgements.POSITIVE_SEMIDEFINITE,
            Judgements.INDEFINITE, Judgements.INDEFINITE,
            Judgements.ZERO, Judgements.ZERO);
    assertThat(other.word(Quantities.DEFINITENESS))
        .isEqualTo(turned.get(one.word(Quantities.DEFINITENESS)));
  }
}
