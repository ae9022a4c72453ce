package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.expression.Expression;

/**
 * Follow-through puts what a person typed in the place of a quantity, of whatever shape: everything
 * below then has a value or a reason why not, and nothing else happens.
 */
class ReplacedValuesTest {
  private static final Expression X = Expression.variable("x");
  private static final List<Value> STRANGE =
      List.of(
          new Value.Scalar(Expression.ZERO),
          new Value.Scalar(X),
          new Value.Scalar(Analyses.expression("lambda^2 + 1", List.of("lambda"))),
          new Value.Scalar(Analyses.expression("lambda^3 - lambda + 1/7", List.of("lambda"))),
          new Value.Scalar(Analyses.expression("1/lambda", List.of("lambda"))),
          new Value.Scalar(Analyses.expression("sin(lambda)", List.of("lambda"))),
          new Value.Infinity(),
          new Value.Vector(List.of()),
          new Value.Vector(List.of(X)),
          new Value.Vector(List.of(Expression.ONE, Expression.ZERO)),
          new Value.Vector(List.of(X, X, Expression.ONE)),
          new Value.Grid(Analyses.matrix("1")),
          new Value.Grid(Analyses.matrix("1 2 3; 4 5 6")),
          new Value.Grid(Analyses.matrix("0 1; -1 0")),
          new Value.Grid(Analyses.matrix("0 0; 0 0")),
          new Value.Grid(Analyses.matrix("1 2; 3 4").map(entry -> Expression.sum(entry, X))),
          new Value.Grid(Analyses.matrix("1 2 3; 4 5 6; 7 8 9")),
          new Value.Multiset(List.of()),
          new Value.Multiset(List.of(X, Expression.ONE)),
          new Value.Multiset(List.of(Expression.ONE)),
          new Value.Multiset(List.of(Expression.of(5), Expression.of(-2), Expression.ZERO)),
          new Value.Word("saddle"),
          new Value.Word("no such word"));

  static Stream<Derivation> pool() {
    return Stream.of(
        Analyses.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1 -2"),
        Analyses.of("x^3 - 3x", "x", "2"),
        Analyses.of("x^2 + y^2 + 3z^2 + x*y", "x y z", "1 2 3"),
        Analyses.ofMatrix("2 2; 2 6"));
  }

  @ParameterizedTest
  @MethodSource("pool")
  void leaveAValueOrAReason(Derivation derivation) {
    for (Rule replaced : Rules.ALL.rules()) {
      List<Rule> below = below(replaced, derivation);
      for (Value strange : STRANGE) {
        Derivation carried = derivation.with(replaced.gives(), strange);
        for (Rule rule : below) {
          // Would throw; the finding itself may be either.
          assertThat(carried.find(rule.gives())).isNotNull();
          rule.slips().forEach(slip -> assertThat(slip.value(carried)).isNotNull());
        }
        assertThat(carried.find(replaced.gives())).isEqualTo(new Finding.Found(strange));
      }
    }
  }

  /** The rules that may look at what another one gives: only theirs can change. */
  private static List<Rule> below(Rule replaced, Derivation derivation) {
    return Rules.ALL.rules().stream()
        .filter(rule -> derivation.path(List.of(rule.gives())).contains(replaced))
        .toList();
  }
}
