package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.derivation.calculus.CalculusQuantities;

/** Systems of the textbooks, solved by hand. */
class CriticalPointsTest {
  private static String points(String f, String variables) {
    return Analyses.text(Analyses.of(f, variables, ""), CalculusQuantities.CRITICAL_POINTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x1^2 + 2x1x2 + 3x2^2 | x1 x2 | (0, 0)",
        "x^2 + 3y^2 - 4x + 12y | x y | (2, -2)",
        "x^3 - 3x + y^2 | x y | (-1, 0); (1, 0)",
        "x^3 - 12x + y^3 - 3y | x y | (-2, -1); (-2, 1); (2, -1); (2, 1)",
        "x^3 + y^3 - 9x*y | x y | (0, 0); (3, 3)",
        "x^3 + 3x*y^2 - 15x - 12y | x y | (-2, -1); (-1, -2); (1, 2); (2, 1)",
        "x^4 + y^4 - 4x*y | x y | (-1, -1); (0, 0); (1, 1)",
        "x^4 + y^4 - 2(x - y)^2 | x y | (-sqrt(2), sqrt(2)); (0, 0); (sqrt(2), -sqrt(2))",
        "x*y*(1 - x - y) | x y | (0, 0); (0, 1); (1/3, 1/3); (1, 0)",
        "x^4 - 2x^2 + y^2 | x y | (-1, 0); (0, 0); (1, 0)",
        "(1 - x)^2 + 100(y - x^2)^2 | x y | (1, 1)",
        "x^3 - 3x*y^2 | x y | (0, 0)",
        "x^2 + y^3 + 3y | x y | ''",
        "x^2 + y^2 + z^2 + x*y - z | x y z | (0, 0, 1/2)",
        "x^3 - 3x + y^2 + z^2*y - y | x y z | (-1, 0, -1); (-1, 0, 1); (-1, 1/2, 0); (1, 0, -1);"
            + " (1, 0, 1); (1, 1/2, 0)",
        "x*y*z + x^2 | x y z | missing: derivation.coupled",
        "x^5 - 5x + y^5 - 80y | x y | (-1, -2); (-1, 2); (1, -2); (1, 2)",
        "t^3 - 6t^2 + 9t | t | (1); (3)",
        "t^4/4 - t | t | (1)",
        "t^6 - 3t^2 | t | (-1); (0); (1)",
      })
  void findsAllOfThem(String f, String variables, String expected) {
    assertThat(points(f, variables)).isEqualTo(expected);
  }

  /** The three-hump camel, whose points are nested roots. */
  @Test
  void findsNestedRoots() {
    String u = "sqrt((21 + sqrt(91))/10)";
    String v = "sqrt((21 - sqrt(91))/10)";
    assertThat(points("2x^2 - 1.05x^4 + x^6/6 + x*y + y^2", "x y"))
        .isEqualTo(
            "(-%1$s, %1$s/2); (-%2$s, %2$s/2); (0, 0); (%2$s, -%2$s/2); (%1$s, -%1$s/2)"
                .formatted(u, v));
  }

  @ParameterizedTest
  @CsvSource({
    "(x + y)^2, not-isolated",
    "x^2, not-isolated",
    "(x^2 + y - 11)^2 + (x + y^2 - 7)^2, no-closed-root",
    "x^5/5 - x^2/2 - x + y^2, no-closed-root",
    "exp(x) + y^2, no-polynomial",
  })
  void saysWhyThereAreNone(String f, String reason) {
    assertThat(points(f, "x y")).isEqualTo("missing: derivation." + reason);
  }
}
