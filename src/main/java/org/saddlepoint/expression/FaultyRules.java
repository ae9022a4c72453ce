package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.expression.Expression.Power;
import org.saddlepoint.number.Rational;

/** Tables with one rule that learners really use in place of the right one. */
public final class FaultyRules {

  /** (u^n)′ = n·u^n: the exponent is not lowered. A constant stays without derivative. */
  public static final DerivativeRules EXPONENT_KEPT =
      DerivativeRules.STANDARD.withPower(
          (u, n) -> Products.of(Expression.of(n), Powers.of(u, Expression.of(n))));

  /** (u^n)′ = u^(n−1): the factor n is forgotten. */
  public static final DerivativeRules FACTOR_FORGOTTEN =
      DerivativeRules.STANDARD.withPower(
          (u, n) -> Powers.of(u, Expression.of(n.minus(Rational.ONE))));

  /** f(u)′ = f′(u): the inner derivative is forgotten. */
  public static final DerivativeRules INNER_DERIVATIVE_FORGOTTEN =
      DerivativeRules.STANDARD.withChain((outer, inner) -> outer);

  /** (u·v)′ = u′·v′, and (u/v)′ = u′/v′. */
  public static final DerivativeRules DERIVATIVES_MULTIPLIED =
      DerivativeRules.STANDARD.withProduct(FaultyRules::multiplied);

  /** Terms in the other variables only are kept instead of dropped. */
  public static final DerivativeRules OTHER_TERMS_KEPT =
      DerivativeRules.STANDARD.withOtherTerms(term -> term);

  private FaultyRules() {}

  /**
   * The derivative by x of f with every other variable set to 0: mixed terms are dropped. Throws
   * {@link ArithmeticException} where f has no value there.
   */
  public static Expression otherVariablesDropped(Expression f, String x) {
    var zeros = new HashMap<String, Expression>();
    for (String name : Vocabulary.variablesOf(f)) {
      if (!name.equals(x)) {
        zeros.put(name, Expression.ZERO);
      }
    }
    Expression alone = Simplifier.simplify(Substitution.in(f, zeros));
    if (Definedness.isDoubtful(alone)) {
      throw new ArithmeticException("no value where the other variables are 0");
    }
    return Differentiation.of(alone, x);
  }

  private static Expression multiplied(List<Expression> factors, List<Expression> derivatives) {
    var result = new ArrayList<Expression>();
    for (int i = 0; i < factors.size(); i++) {
      boolean under = factors.get(i) instanceof Power(var base, Constant(var n)) && n.signum() < 0;
      result.add(under ? underBar((Power) factors.get(i), derivatives.get(i)) : derivatives.get(i));
    }
    return Products.of(result);
  }

  /** From v⁻¹ and its derivative −v′·v⁻²: 1/v′. */
  private static Expression underBar(Power factor, Expression derivative) {
    Expression square = Powers.of(factor, Expression.of(-2));
    Expression below = Products.negate(Products.of(derivative, square));
    return Powers.of(below, Expression.MINUS_ONE);
  }
}
