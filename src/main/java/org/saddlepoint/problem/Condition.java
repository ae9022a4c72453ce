package org.saddlepoint.problem;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.Rational;

/** What the parameters of an instance have to satisfy, stated as mathematics. */
public sealed interface Condition {

  /** Every one of these, tested in order until one fails. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** At least one of these. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  record Not(Condition condition) implements Condition {}

  record Compare(Expression left, Relation relation, Expression right) implements Condition {}

  record Is(Expression number, Property property) implements Condition {}

  /** Whether a parameter that is a word is this one. */
  record Says(String parameter, String word) implements Condition {}

  /** How two numbers compare. */
  enum Relation {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    private boolean holds(int signOfDifference) {
      return switch (this) {
        case EQUAL -> signOfDifference == 0;
        case UNEQUAL -> signOfDifference != 0;
        case LESS -> signOfDifference < 0;
        case AT_MOST -> signOfDifference <= 0;
        case MORE -> signOfDifference > 0;
        case AT_LEAST -> signOfDifference >= 0;
      };
    }
  }

  /** What a number may be; what is not rational is none of these. */
  enum Property {
    INTEGER("an integer"),
    /** Of a rational number. */
    SQUARE("a square"),
    SQUARE_FREE("square-free"),
    EVEN("even"),
    ODD("odd");

    private final String words;

    Property(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    private boolean holds(Rational value) {
      return switch (this) {
        case INTEGER -> value.isInteger();
        case SQUARE -> value.root(2).isPresent();
        case SQUARE_FREE -> Exact.isSquareFree(value);
        case EVEN -> value.isInteger() && !value.numerator().testBit(0);
        case ODD -> value.isInteger() && value.numerator().testBit(0);
      };
    }
  }

  /** Throws {@link ArithmeticException} where it is undefined or cannot be decided. */
  default boolean holds(Scope scope) {
    return switch (this) {
      case All(var conditions) -> conditions.stream().allMatch(c -> c.holds(scope));
      case Any(var conditions) -> conditions.stream().anyMatch(c -> c.holds(scope));
      case Not(var condition) -> !condition.holds(scope);
      case Compare(var left, var relation, var right) ->
          relation.holds(compare(left, right, scope));
      case Is(var number, var property) ->
          scope.value(number) instanceof Expression.Constant(var value) && property.holds(value);
      case Says(var parameter, var word) -> scope.parameter(parameter).equals(new Value.Word(word));
    };
  }

  private static int compare(Expression left, Expression right, Scope scope) {
    Optional<Rational> a = scope.rational(left);
    Optional<Rational> b = scope.rational(right);
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    Expression difference = Expression.difference(scope.in(left), scope.in(right));
    Sign sign = Constants.sign(Simplifier.simplify(difference));
    return switch (sign) {
      case NEGATIVE -> -1;
      case ZERO -> 0;
      case POSITIVE -> 1;
      case UNDECIDED -> throw new ArithmeticException("a condition cannot be decided");
    };
  }
}
