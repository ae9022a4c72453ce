package org.saddlepoint.derivation.polynomial;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Expression;

/** One thing done on the way to the solutions of a system, to be told in words. */
public sealed interface Stage {
  /**
   * Further steps hold where this equation does; its two sides are given.
   *
   * @param factor that it makes zero, where that is what the case is about
   * @param equations what else has to hold then
   */
  record Case(
      Optional<Expression> factor, Expression left, Expression right, List<Expression> equations)
      implements Stage {}

  /**
   * An equation that holds one variable only, with all its real solutions.
   *
   * @param factored its left side in factors, where they show the solutions
   */
  record Solved(
      String variable, Expression equation, Optional<Expression> factored, List<Expression> roots)
      implements Stage {}

  /** A product is zero where one of its factors is. */
  record Factored(Expression equation, List<Expression> factors) implements Stage {}

  /** An equation solved for a variable, and what the others become with that. */
  record Expressed(String variable, Expression equation, Expression value, List<Expression> others)
      implements Stage {}

  /** The value that an expressed variable has with what has been found. */
  record PutBack(String variable, Expression formula, Expression value) implements Stage {}

  /** One equation solved for a variable by a division; where its divisor is 0 it does not hold. */
  record Divided(String variable, Expression equation, Expression divisor, Expression value)
      implements Stage {}

  /** Two equations without one variable: their resultant, in the variable that is kept. */
  record Eliminated(String variable, String kept) implements Stage {}

  /** A system that falls apart into equations without a common variable. */
  record Separate(List<List<Expression>> blocks) implements Stage {}

  /** Each solution of one block goes with each of the others. */
  record Combined(int count) implements Stage {}

  /** An equation without variables that does not hold. */
  record Impossible(Expression left) implements Stage {}
}
