package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.TypedDecimal;
import org.saddlepoint.expression.Written;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Precision;

/** One constant of the key against one typed constant, as marking.md says under "Equality". */
final class NumberComparison {
  /**
   * Relative to the largest magnitude in sight: what a computation in doubles may leave where the
   * value is zero. Far below what any step rounded by hand can cause.
   */
  private static final BigDecimal NOISE = new BigDecimal("1e-9");

  /** Relative: half a unit in the third digit, at most. */
  private static final BigDecimal THIRD_DIGIT = new BigDecimal("0.0005");

  /**
   * Relative; beyond this a value is no longer called rounded on the way (marking.md, Equality).
   */
  private static final BigDecimal EARLY_ROUNDING_CAP = new BigDecimal("0.02");

  /** What a pocket calculator or a double is sure of; digits behind them are not held against. */
  private static final int CALCULATOR_DIGITS = 12;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Expression key;
  private final Target target;
  private final Entry typed;
  private final Terms terms;
  private final int component;

  private NumberComparison(Expression key, Entry typed, Terms terms, int component) {
    this.key = key;
    this.target = Target.of(key);
    this.typed = typed;
    this.terms = terms;
    this.component = component;
  }

  /** A typed value that is undefined is different from every key. */
  static Closeness of(Expression key, Entry typed, Terms terms, int component) {
    try {
      return new NumberComparison(key, typed, terms, component).closeness();
    } catch (ArithmeticException undefined) {
      return Closeness.DIFFERENT;
    }
  }

  private Closeness closeness() {
    Closeness exact = exactly();
    if (exact.isRight()) {
      return exact;
    }
    return switch (terms.precision()) {
      case Precision.Usual usual -> roughly();
      case Precision.Exact asked -> {
        Closeness rough = roughly();
        yield rough == Closeness.ROUNDED ? Closeness.NOT_EXACT : rough;
      }
      case Precision.Estimate(var relative) -> target.isZero() ? roughly() : estimate(relative);
    };
  }

  private Closeness exactly() {
    if (key instanceof Expression.Constant && typed.value() instanceof Expression.Constant) {
      return key.equals(typed.value()) ? Closeness.EQUAL : Closeness.DIFFERENT;
    }
    return switch (Constants.equal(key, typed.value())) {
      case YES -> Closeness.EQUAL;
      case UNDECIDED -> Closeness.SAMPLED;
      case NO -> Closeness.DIFFERENT;
    };
  }

  private Closeness roughly() {
    if (target.isZero()) {
      return zero();
    }
    Closeness byDigits = decimal().map(d -> Digits.of(target, d)).orElse(Closeness.DIFFERENT);
    boolean allowed = byDigits == Closeness.DIFFERENT && isWithinAllowance();
    return allowed ? Closeness.EARLY_ROUNDING : byDigits;
  }

  /** Zero has no digits of its own: what is not zero is held against the scale of the problem. */
  private Closeness zero() {
    BigDecimal size = Approximation.of(typed.value()).abs();
    if (typed.written() instanceof Written.Exactly) {
      return Closeness.DIFFERENT;
    }
    if (size.compareTo(terms.scale().multiply(NOISE)) <= 0) {
      return Closeness.ROUNDED;
    }
    return size.compareTo(terms.scale().multiply(THIRD_DIGIT)) <= 0
        ? Closeness.EARLY_ROUNDING
        : Closeness.DIFFERENT;
  }

  /**
   * What was typed as a decimal; a calculation with decimals is one of as few digits as they have.
   */
  private Optional<TypedDecimal> decimal() {
    return switch (typed.written()) {
      case Written.Exactly exactly -> Optional.empty();
      case Written.AsDecimal(var decimal) ->
          Optional.of(
              decimal.significantDigits() > CALCULATOR_DIGITS
                  ? rounded(CALCULATOR_DIGITS)
                  : decimal);
      case Written.FromDecimals(var digits) -> Optional.of(rounded(Math.max(1, digits)));
    };
  }

  private TypedDecimal rounded(int digits) {
    BigDecimal value =
        Approximation.of(typed.value()).round(new MathContext(digits, RoundingMode.HALF_UP));
    int missing = digits - value.precision();
    return new TypedDecimal(value.setScale(value.scale() + missing), true);
  }

  private boolean isWithinAllowance() {
    if (target.isInteger() || target.endsWithin(Digits.ENOUGH)) {
      return false;
    }
    BigDecimal size = target.approximately();
    BigDecimal value = Approximation.of(typed.value());
    BigDecimal off = Approximation.difference(value, size).abs();
    boolean near =
        value.signum() == size.signum()
            && off.compareTo(size.abs().multiply(EARLY_ROUNDING_CAP)) <= 0;
    return near
        && off.compareTo(
                terms.allowance().of(component).add(halfLastDigit(), Approximation.CONTEXT))
            <= 0;
  }

  /** The answer is rounded itself. */
  private BigDecimal halfLastDigit() {
    return decimal()
        .filter(d -> d.significantDigits() >= Digits.ENOUGH)
        .map(d -> d.unit().multiply(HALF))
        .orElse(BigDecimal.ZERO);
  }

  private Closeness estimate(Rational relative) {
    BigDecimal size = target.approximately();
    BigDecimal off = Approximation.difference(Approximation.of(typed.value()), size).abs();
    BigDecimal reach = size.abs().multiply(relative.toDecimal(Approximation.CONTEXT));
    return off.compareTo(reach) <= 0 ? Closeness.ROUNDED : Closeness.DIFFERENT;
  }
}
