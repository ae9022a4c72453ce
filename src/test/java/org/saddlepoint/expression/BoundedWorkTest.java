package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.number.TooLargeException;

/**
 * Formulae on which a careless method takes for ever: each of these once did, or would by doubling
 * its work on every level. The limit only ends a run that would not end.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundedWorkTest {

  private static void everything(String text) {
    Expression f = Expressions.read(text);
    try {
      Expression simplified = Simplifier.simplify(f);
      assertThat(Printer.text(simplified)).isNotEmpty();
      assertThat(Printer.tex(simplified)).isNotEmpty();
      Expression derivative = Differentiation.of(f, "x");
      assertThat(Differentiation.of(derivative, "x")).isNotNull();
    } catch (TooLargeException tooLarge) {
      assertThat(text).isNotEmpty();
    }
    Expression other = Expression.sum(f, Expression.variable("x"));
    assertThat(Equality.of(f, other, List.of("x"))).isEqualTo(Equality.Outcome.DIFFERENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqrt(2+", "sin(", "atan(1+", "1/(1+", "(1+", "abs(x-"})
  void nested(String opening) {
    int depth = 28;
    everything(opening.repeat(depth) + "x" + ")".repeat(depth));
  }

  @Test
  void towerOfPowers() {
    Expression tower = Expressions.read("x^".repeat(40) + "x");
    assertThat(Simplifier.simplify(tower)).isEqualTo(tower);
  }

  @Test
  void manyBracketsOfSurds() {
    StringBuilder product = new StringBuilder("x");
    for (int i = 2; i < 42; i++) {
      product.append("(1+sqrt(").append(i).append("))");
    }
    everything(product.toString());
  }

  @Test
  void powersTooLargeToMultiplyOutAreRefused() {
    for (String text : List.of("(x + y)^1000", "(1 + x)^(10^9)", "(a + b + c + d)^80")) {
      assertThatThrownBy(() -> Simplifier.expand(Expressions.read(text)))
          .isInstanceOf(TooLargeException.class);
    }
  }
}
