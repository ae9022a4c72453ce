package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.Spectrum;
import org.saddlepoint.problem.PlainText;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ValuePrinter;

/** What a seed means, for ever: bank/draws.txt may be added to, never changed. */
class DrawsTest {

  private static final String EVERY_DRAW =
      """
      title: Every draw
      skill: hess.matrix
      tier: 1
      variables: [x, y]
      draw:
        i: integer from -5 to 5 except 0, 2
        j, k: integer from i to 9
        n: number from -1 to 1 in steps of 1/4 except 0
        o: one of 1/2, sqrt(2), pi
        p, q: one of (1, 2), (2, 1), (3, -1)
        s: sign
        c: = i^2 + s/2
        v: vector of integers from -3 to 3
        w: = (i, -j)
        M: = [[i, o], [o, k]]
        l: integer from 1 to 4
        E: symmetric matrix with eigenvalues l, l + 5 along (p, q)
        P: positive definite matrix
        N: negative definite 3x3 matrix
        I: indefinite matrix
        S: positive semidefinite matrix
        T: negative semidefinite 3x3 matrix
      where:
        - j != k and (i > 0 or j < 5)
        - not k is a square
        - det(P) < trace(P)^2
      objective: i*x^2 + y^3
      parts:
        - ask: hessian
      """;

  private static String line(long seed) {
    Problem problem = Templates.problem(EVERY_DRAW, seed);
    return problem.parameters().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + ValuePrinter.text(entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void seedsKeepTheirMeaning() throws IOException {
    try (InputStream golden = DrawsTest.class.getResourceAsStream("/bank/draws.txt")) {
      assertThat(List.of(line(0), line(1), line(2), line(999_999_999_999L)))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void theSameSeedGivesTheSameProblem(long seed) {
    Problem one = Templates.problem(Templates.SOUND, seed);
    Problem other = Templates.problem(Templates.SOUND, seed);
    assertThat(one.key()).isEqualTo(other.key());
    assertThat(one.parameters()).isEqualTo(other.parameters());
    assertThat(PlainText.of(one.statement())).isEqualTo(PlainText.of(other.statement()));
    assertThat(one.derivation().given()).isEqualTo(other.derivation().given());
  }

  /** By the signs of eigenvalues, which drawing knows nothing about. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void matricesAreWhatTheyAreDrawnToBe(long seed) {
    Problem problem = Templates.problem(EVERY_DRAW, seed);
    assertThat(inertia(problem, "P")).isEqualTo(new Inertia(0, 0, 2));
    assertThat(inertia(problem, "N")).isEqualTo(new Inertia(3, 0, 0));
    assertThat(inertia(problem, "I")).isEqualTo(new Inertia(1, 0, 1));
    assertThat(inertia(problem, "S")).isEqualTo(new Inertia(0, 1, 1));
    assertThat(inertia(problem, "T")).isEqualTo(new Inertia(2, 1, 0));
    int first = scalar(problem, "l");
    assertThat(Spectrum.eigenvalues(grid(problem, "E").matrix()).orElseThrow())
        .containsExactly(Expression.of(first), Expression.of(first + 5L));
  }

  private static Inertia inertia(Problem problem, String name) {
    return Spectrum.inertia(grid(problem, name).matrix()).orElseThrow();
  }

  private static Value.Grid grid(Problem problem, String name) {
    return (Value.Grid) problem.parameters().get(name);
  }

  private static int scalar(Problem problem, String name) {
    return ((Value.Scalar) problem.parameters().get(name)).value()
            instanceof Expression.Constant(var value)
        ? value.toInt().orElseThrow()
        : 0;
  }

  @Test
  void aQuadraticAboutItsStationaryPointIsExpanded() {
    String text =
        Templates.SOUND.replace(
            "hessian: H", "hessian: [[2, 4], [4, -6]]\n  stationary: (1, -2)\n  constant: 3");
    // ½·2(x−1)² + 4(x−1)(y+2) − 3(y+2)² + 3, multiplied out by hand.
    assertThat(PlainText.of(Templates.problem(text, 0).statement()))
        .isEqualTo("Let f(x, y) = x^2 + 4*x*y - 3*y^2 + 6*x - 16*y - 16.");
  }
}
