package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ValuePrinter;

/**
 * Who works on correctly from a wrong Hessian is credited only where the Hessian has kept its rank
 * and its class and is no easier. All of it is decided here in whole numbers, by determinant and
 * trace.
 */
class FollowThroughProperties {
  private static final List<Quantity> LATER =
      List.of(
          Quantities.DETERMINANT,
          Quantities.EIGENVALUES,
          Quantities.NEWTON_STEP,
          Quantities.NEWTON_NEXT,
          Quantities.CHARACTERISTIC_POLYNOMIAL,
          Quantities.CONDITION_NUMBER,
          Quantities.LEADING_MINORS,
          new Quantity("eigenpairs"),
          new Quantity("steepest-axis"),
          new Quantity("curvature-range"));

  /** How many eigenvalues are below, at and above zero. */
  private static List<Integer> inertia(int a, int b, int d) {
    int determinant = a * d - b * b;
    int trace = a + d;
    if (determinant < 0) {
      return List.of(1, 0, 1);
    }
    if (determinant == 0) {
      return trace == 0 ? List.of(0, 2, 0) : trace < 0 ? List.of(1, 1, 0) : List.of(0, 1, 1);
    }
    return trace < 0 ? List.of(2, 0, 0) : List.of(0, 0, 2);
  }

  private static int zeros(int a, int b, int d) {
    return (a == 0 ? 1 : 0) + (b == 0 ? 2 : 0) + (d == 0 ? 1 : 0);
  }

  @Property(tries = 150)
  void creditIsForTheSameKindOfProblem(
      @ForAll @IntRange(min = -3, max = 3) int a,
      @ForAll @IntRange(min = -2, max = 2) int b,
      @ForAll @IntRange(min = -3, max = 3) int d,
      @ForAll @IntRange(min = -6, max = 6) int p,
      @ForAll @IntRange(min = -6, max = 6) int q,
      @ForAll @IntRange(min = -6, max = 6) int r,
      @ForAll @IntRange(min = 0, max = 9) int which) {
    Assume.that(!inertia(2 * a, b, 2 * d).equals(List.of(0, 2, 0)));
    Derivation right =
        Problems.derivation("%d x^2 + (%d) x*y + (%d) y^2 + x".formatted(a, b, d), "x y", "1", "2");
    Derivation wrong =
        right.with(Quantities.HESSIAN, Problems.matrix(List.of(List.of(p, q), List.of(q, r))));
    Quantity asked = LATER.get(which);
    Assume.that(right.find(asked) instanceof Finding.Found);
    Problem problem = Problems.asking(right, Quantities.HESSIAN, asked);
    if (wrong.find(asked) instanceof Finding.Found(var followed)) {
      Verdict verdict =
          Problems.mark(
              problem,
              asked,
              ValuePrinter.text(followed),
              Map.of("hessian", "[[%d,%d],[%d,%d]]".formatted(p, q, q, r)));
      boolean isCredited = verdict.note().filter("F- follow.hessian"::equals).isPresent();
      boolean sameKind = inertia(p, q, r).equals(inertia(2 * a, b, 2 * d));
      boolean easier = zeros(p, q, r) > 0 && zeros(2 * a, b, 2 * d) == 0 && q == 0;
      if (isCredited) {
        assertThat(sameKind && !easier).as("%s", verdict).isTrue();
        assertThat(verdict.score()).isGreaterThanOrEqualTo(0.5);
        assertThat(verdict.word()).isEqualTo(VerdictWord.PARTIAL);
      }
    }
  }
}
