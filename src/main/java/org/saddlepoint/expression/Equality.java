package org.saddlepoint.expression;

import java.util.List;
import org.saddlepoint.number.Rational;

/**
 * Whether two expressions are one function on the domain where the first is defined (marking.md,
 * Equality). Proof is by {@link NormalForm}, refutation by certified enclosures at one of the
 * {@link SamplePoints}; a point where the key has a value and the other has none refutes too, but
 * for single points such as x = 0 in x/x, which the sample points do not meet.
 */
public final class Equality {
  private Equality() {}

  /** How the answer was reached. */
  public enum Outcome {
    PROVED,
    /** Neither proved nor refuted, and alike to 30 digits at 20 points (marking.md, Equality). */
    SAMPLED,
    DIFFERENT
  }

  /** Bounded work; never throws because of what a person typed. */
  public static Outcome of(Expression key, Expression other, List<String> variables) {
    if (key.equals(other)) {
      return Outcome.PROVED;
    }
    if (TermOrder.isConstant(key) && TermOrder.isConstant(other)) {
      return ofConstants(key, other);
    }
    if (Sampling.differAtOnce(key, other, variables)) {
      return Outcome.DIFFERENT;
    }
    boolean proved = proves(key, other);
    if (proved && !Domains.mayBeNarrower(other)) {
      return Outcome.PROVED;
    }
    return switch (Sampling.compare(key, other, variables)) {
      case DIFFERENT -> Outcome.DIFFERENT;
      case ALIKE -> proved ? Outcome.PROVED : Outcome.SAMPLED;
      // Not a point found in the domain of the key: only a proof counts.
      case NO_POINTS -> proved ? Outcome.SAMPLED : Outcome.DIFFERENT;
    };
  }

  private static boolean proves(Expression key, Expression other) {
    try {
      Expression a = Simplifier.simplify(key);
      Expression b = Simplifier.simplify(other);
      return a.equals(b) || NormalForm.proves(a, b);
    } catch (ArithmeticException notWorkedOut) {
      return false;
    }
  }

  private static Outcome ofConstants(Expression key, Expression other) {
    try {
      return switch (Constants.equal(key, other)) {
        case YES -> Outcome.PROVED;
        case NO -> Outcome.DIFFERENT;
        case UNDECIDED -> Outcome.SAMPLED;
      };
    } catch (ArithmeticException undefined) {
      return Outcome.DIFFERENT;
    }
  }

  /** Whether an expression may lack a value on more than single points. */
  private static final class Domains {
    private Domains() {}

    static boolean mayBeNarrower(Expression e) {
      return switch (e) {
        case Expression.Constant c -> false;
        case Expression.Pi pi -> false;
        case Expression.Variable v -> false;
        case Expression.Implicit implicit -> false;
        case Expression.Sum(var terms) -> terms.stream().anyMatch(Domains::mayBeNarrower);
        case Expression.Product(var factors) -> factors.stream().anyMatch(Domains::mayBeNarrower);
        case Expression.Power(var base, var exponent) ->
            mayBeNarrower(base) || !isHarmless(base, exponent);
        case Expression.Apply(var function, var argument) ->
            mayBeNarrower(argument) || isPartial(function);
      };
    }

    private static boolean isHarmless(Expression base, Expression exponent) {
      return exponent instanceof Expression.Constant(var n)
          && n.denominator().testBit(0)
          && (n.compareTo(Rational.ZERO) > 0 || !isZero(base));
    }

    /** A divisor that is the zero function has no value anywhere. */
    private static boolean isZero(Expression base) {
      return (base instanceof Expression.Sum || base instanceof Expression.Product)
          ? NormalForm.proves(base, Expression.ZERO)
          : base.isConstant(Rational.ZERO);
    }

    private static boolean isPartial(Function function) {
      return switch (function) {
        case LN, ASIN, ACOS, ACOSH, ATANH -> true;
        case EXP, SIN, COS, TAN, ATAN, SINH, COSH, TANH, ASINH, ABS -> false;
      };
    }
  }
}
