package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.expression.Expression;

/** Functions built from their critical points, and laws that hold for all of them. */
class CriticalPointsProperties {
  private static final int TRIES = 60;

  private static Set<List<Expression>> points(String f, String variables) {
    Derivation derivation = Analyses.of(f, variables, "");
    if (derivation.get(CalculusQuantities.CRITICAL_POINTS) instanceof Value.Points(var places)) {
      Set<List<Expression>> points = new HashSet<>();
      places.forEach(place -> points.add(place.at()));
      assertThat(points).hasSameSizeAs(places);
      return points;
    }
    throw new AssertionError(f);
  }

  /** A function of t whose derivative is 12(t − a)(t − b)(t − c). */
  private static String quartic(String t, int a, int b, int c) {
    int sum = a + b + c;
    int pairs = a * b + b * c + c * a;
    return "3*%1$s^4 - (%2$d)*%1$s^3 + (%3$d)*%1$s^2 - (%4$d)*%1$s"
        .formatted(t, 4 * sum, 6 * pairs, 12 * a * b * c);
  }

  private static List<Expression> point(int x, int y) {
    return List.of(Expression.of(x), Expression.of(y));
  }

  @Property(tries = TRIES)
  void findsAllPairsOfSeparableQuartics(
      @ForAll @Size(6) List<@IntRange(min = -6, max = 6) Integer> r) {
    Set<List<Expression>> expected = new HashSet<>();
    for (int x : r.subList(0, 3)) {
      for (int y : r.subList(3, 6)) {
        expected.add(point(x, y));
      }
    }
    String f =
        quartic("x", r.get(0), r.get(1), r.get(2))
            + " + "
            + quartic("y", r.get(3), r.get(4), r.get(5));
    assertThat(points(f, "x y")).isEqualTo(expected);
  }

  /** Coupled by y → y − kx² − mx: the points move along with it. */
  @Property(tries = TRIES)
  void findsThePointsAlongABentValley(
      @ForAll @Size(3) List<@IntRange(min = -3, max = 3) Integer> r,
      @ForAll @IntRange(min = -2, max = 2) int k,
      @ForAll @IntRange(min = -3, max = 3) int m) {
    String f =
        quartic("x", r.get(0), r.get(1), r.get(2)) + " + (y - (%d)*x^2 - (%d)*x)^2".formatted(k, m);
    Set<List<Expression>> expected = new HashSet<>();
    r.forEach(x -> expected.add(point(x, k * x * x + m * x)));
    assertThat(points(f, "x y")).isEqualTo(expected);
  }

  /** Exchanging the names of the variables exchanges the coordinates. */
  @Property(tries = TRIES)
  void doesNotDependOnTheNames(
      @ForAll @IntRange(min = 1, max = 5) int a, @ForAll @IntRange(min = 1, max = 4) int b) {
    String f = "x^2*y - %d*x^2 - %d*y^2".formatted(a, b);
    Set<List<Expression>> mirrored = new HashSet<>();
    for (List<Expression> point : points(f, "x y")) {
      mirrored.add(new ArrayList<>(point).reversed());
    }
    assertThat(points(f, "y x")).isEqualTo(mirrored);
  }
}
