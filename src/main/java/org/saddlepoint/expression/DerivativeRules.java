package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.saddlepoint.number.Rational;

/**
 * The table that {@link Differentiation} reads. Each rule gets simplified parts and builds what a
 * person who follows it writes down; a faulty one in its place makes the derivative that a person
 * with that misconception finds.
 *
 * @param otherTerms what a term of the outermost sum becomes that does not hold the variable,
 *     though others: 0
 * @param power the derivative of u^n by u, n a number: n·u^(n−1)
 * @param product the derivative of a product
 * @param chain outer derivative and inner derivative, not 0: their product
 * @param exponential from a^u and a the derivative by u, a free of the variable: a^u·ln a
 * @param functions the derivative of each function by its argument
 */
public record DerivativeRules(
    UnaryOperator<Expression> otherTerms,
    PowerRule power,
    ProductRule product,
    BinaryOperator<Expression> chain,
    BinaryOperator<Expression> exponential,
    Map<Function, UnaryOperator<Expression>> functions) {

  /** u and n to the derivative of u^n by u. */
  @FunctionalInterface
  public interface PowerRule {
    Expression apply(Expression base, Rational exponent);
  }

  /** Two or more factors that hold the variable, and their derivatives in the same order. */
  @FunctionalInterface
  public interface ProductRule {
    Expression apply(List<Expression> factors, List<Expression> derivatives);
  }

  /** The right ones. */
  public static final DerivativeRules STANDARD =
      new DerivativeRules(
          term -> Expression.ZERO,
          DerivativeRules::power,
          DerivativeRules::product,
          Products::of,
          (power, base) -> Products.of(power, Applications.of(Function.LN, base)),
          FunctionDerivatives.table());

  public DerivativeRules {
    functions = new EnumMap<>(functions);
  }

  private static Expression power(Expression base, Rational exponent) {
    Expression lowered = Powers.of(base, Expression.of(exponent.minus(Rational.ONE)));
    return Products.of(Expression.of(exponent), lowered);
  }

  private static Expression product(List<Expression> factors, List<Expression> derivatives) {
    return QuotientRule.apply(factors, derivatives)
        .orElseGet(() -> productRule(factors, derivatives));
  }

  static Expression productRule(List<Expression> factors, List<Expression> derivatives) {
    var terms = new ArrayList<Expression>(factors.size());
    for (int i = 0; i < factors.size(); i++) {
      var term = new ArrayList<>(factors);
      term.set(i, derivatives.get(i));
      terms.add(Products.of(term));
    }
    return Sums.of(terms);
  }

  public DerivativeRules withOtherTerms(UnaryOperator<Expression> rule) {
    return new DerivativeRules(rule, power, product, chain, exponential, functions);
  }

  public DerivativeRules withPower(PowerRule rule) {
    return new DerivativeRules(otherTerms, rule, product, chain, exponential, functions);
  }

  public DerivativeRules withProduct(ProductRule rule) {
    return new DerivativeRules(otherTerms, power, rule, chain, exponential, functions);
  }

  public DerivativeRules withChain(BinaryOperator<Expression> rule) {
    return new DerivativeRules(otherTerms, power, product, rule, exponential, functions);
  }

  public DerivativeRules withExponential(BinaryOperator<Expression> rule) {
    return new DerivativeRules(otherTerms, power, product, chain, rule, functions);
  }

  public DerivativeRules with(Function function, UnaryOperator<Expression> rule) {
    var changed = new EnumMap<>(functions);
    changed.put(function, rule);
    return new DerivativeRules(otherTerms, power, product, chain, exponential, changed);
  }
}
