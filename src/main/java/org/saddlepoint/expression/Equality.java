package org.saddlepoint.expression;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    if (proved && !Domains.of(key).mayBeNarrower(other)) {
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

  /**
   * Whether an expression may lack a value on more than single points of the domain of the key.
   * Parts that both have, simplified, take nothing away from it.
   */
  private record Domains(Set<Expression> parts) {

    static Domains of(Expression key) {
      var parts = new HashSet<Expression>();
      new Domains(Set.of()).collect(key, parts);
      return new Domains(parts);
    }

    private void collect(Expression e, Set<Expression> found) {
      if (isNarrow(e)) {
        found.add(simplified(e));
      }
      inside(e).forEach(part -> collect(part, found));
    }

    boolean mayBeNarrower(Expression e) {
      return inside(e).stream().anyMatch(this::mayBeNarrower)
          || (isNarrow(e) && !parts.contains(simplified(e)));
    }

    /** Only the arguments: the whole might turn into something with another domain. */
    private static Expression simplified(Expression e) {
      try {
        return switch (e) {
          case Expression.Apply(var function, var argument) ->
              new Expression.Apply(function, Simplifier.simplify(argument));
          case Expression.Power(var base, var exponent) ->
              new Expression.Power(Simplifier.simplify(base), Simplifier.simplify(exponent));
          default -> e;
        };
      } catch (ArithmeticException outgrown) {
        return e;
      }
    }

    private static List<Expression> inside(Expression e) {
      return switch (e) {
        case Expression.Sum(var terms) -> terms;
        case Expression.Product(var factors) -> factors;
        case Expression.Power(var base, var exponent) -> List.of(base, exponent);
        case Expression.Apply(var function, var argument) -> List.of(argument);
        case Expression.Constant c -> List.of();
        case Expression.Pi pi -> List.of();
        case Expression.Variable v -> List.of();
        case Expression.Implicit implicit -> List.of();
      };
    }

    private static boolean isNarrow(Expression e) {
      return switch (e) {
        case Expression.Power(var base, var exponent) -> !isHarmless(base, exponent);
        case Expression.Apply(var function, var argument) -> isPartial(function);
        default -> false;
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
