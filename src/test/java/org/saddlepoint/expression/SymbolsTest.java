package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saddlepoint.number.Rational;

/** Arithmetic with expressions. */
class SymbolsTest {
  private static final Symbols SYMBOLS = new Symbols();

  @Test
  void resultsAreSimplified() {
    Expression two = Expression.of(2);
    Expression root = SYMBOLS.power(two, Rational.HALF);
    assertThat(SYMBOLS.multiply(root, root)).isEqualTo(two);
    assertThat(SYMBOLS.subtract(root, root)).isEqualTo(Expression.ZERO);
    assertThat(SYMBOLS.apply(Function.SIN, SYMBOLS.divide(SYMBOLS.pi(), Expression.of(6))))
        .isEqualTo(Expression.of(1, 2));
    assertThat(Printer.text(SYMBOLS.reciprocal(SYMBOLS.add(Expression.ONE, root))))
        .isEqualTo("sqrt(2) - 1");
  }

  @Test
  void whatIsProvedToBeZeroDividesNothing() {
    Expression root = SYMBOLS.power(Expression.of(2), Rational.HALF);
    Expression zero =
        SYMBOLS.subtract(
            SYMBOLS.power(SYMBOLS.add(Expression.of(3), SYMBOLS.add(root, root)), Rational.HALF),
            SYMBOLS.add(Expression.ONE, root));
    assertThatThrownBy(() -> SYMBOLS.reciprocal(zero)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void evaluatesToWhatSimplifyingGives() {
    Expression f = Expressions.read("x^2*sin(pi*x) + sqrt(x)*e^x");
    Map<String, Expression> at = Map.of("x", Expression.of(1, 2));
    assertThat(Evaluation.of(f, at, SYMBOLS))
        .isEqualTo(Simplifier.simplify(Substitution.in(f, at)));
  }
}
