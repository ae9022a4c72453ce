package org.saddlepoint.marking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Decision;
import org.saddlepoint.expression.Doubles;
import org.saddlepoint.expression.Equality;
import org.saddlepoint.expression.Evaluation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Precision;

/**
 * A vector against a direction: equal where it is a multiple, that is where vᵢwⱼ = vⱼwᵢ. Decimals
 * are right where one multiple of the key rounds to all of them, each to the digits it was typed
 * with. Nothing here depends on the scale of either vector.
 */
final class DirectionComparison {
  /** Relative; what rounding one step before the last to three digits moves at most. */
  private static final Rational ROUNDED_BEFORE = Rational.of(1, 200);

  /** Relative to the largest entry: what a computation in doubles may leave where zero belongs. */
  private static final Rational NOISE = Rational.of(1, 1_000_000_000);

  private static final long OFF_BY_ONE = 3;

  /** With one digit an entry tells next to nothing about a ratio. */
  private static final int FEW = 2;

  private final List<Expression> key;
  private final List<Entry> typed;
  private final boolean isSensed;

  private DirectionComparison(List<Expression> key, List<Entry> typed, boolean isSensed) {
    this.key = key;
    this.typed = typed;
    this.isSensed = isSensed;
  }

  /** Of as many entries as the key has. A typed value that is undefined differs from every key. */
  static Closeness of(
      List<Expression> key, List<Entry> typed, boolean isSensed, Precision precision) {
    try {
      return new DirectionComparison(key, typed, isSensed).closeness(precision);
    } catch (ArithmeticException | UnderivableException undefined) {
      return Closeness.DIFFERENT;
    }
  }

  static boolean isZero(List<Entry> typed) {
    return typed.stream().allMatch(entry -> isZero(entry.value()));
  }

  private static boolean isZero(Expression e) {
    try {
      return Comparison.isConstant(e)
          ? Constants.sign(e) == Sign.ZERO
          : Equality.of(e, Expression.ZERO, Glance.variables(List.of(e)))
              != Equality.Outcome.DIFFERENT;
    } catch (ArithmeticException undefined) {
      return false;
    }
  }

  private Closeness closeness(Precision precision) {
    // No key is zero; the value of a slip may be.
    boolean isNothing = key.stream().allMatch(DirectionComparison::isZero);
    if (isNothing || isZero(typed)) {
      return isNothing && isZero(typed) ? Closeness.EQUAL : Closeness.DIFFERENT;
    }
    Closeness exact = exactly();
    if (exact != Closeness.DIFFERENT) {
      return hasSense() ? exact : Closeness.DIFFERENT;
    }
    boolean constant =
        Stream.concat(key.stream(), typed.stream().map(Entry::value))
            .allMatch(Comparison::isConstant);
    return constant ? roughly(precision) : Closeness.DIFFERENT;
  }

  private int pivot() {
    return IntStream.range(0, key.size()).filter(i -> !isZero(key.get(i))).findFirst().orElse(0);
  }

  private Closeness exactly() {
    int p = pivot();
    if (isZero(typed.get(p).value())) {
      return Closeness.DIFFERENT;
    }
    Closeness worst = Closeness.EQUAL;
    for (int i = 0; i < key.size() && worst != Closeness.DIFFERENT; i++) {
      Expression one = Expression.product(key.get(i), typed.get(p).value());
      Expression other = Expression.product(key.get(p), typed.get(i).value());
      worst = i == p ? worst : Comparison.worse(worst, equal(one, other));
    }
    return worst;
  }

  private static Closeness equal(Expression one, Expression other) {
    if (Comparison.isConstant(one) && Comparison.isConstant(other)) {
      Decision decision = Constants.equal(one, other);
      return decision == Decision.YES
          ? Closeness.EQUAL
          : decision == Decision.NO ? Closeness.DIFFERENT : Closeness.SAMPLED;
    }
    return switch (Equality.of(one, other, Glance.variables(List.of(one, other)))) {
      case PROVED -> Closeness.EQUAL;
      case SAMPLED -> Closeness.SAMPLED;
      case DIFFERENT -> Closeness.DIFFERENT;
    };
  }

  /** Of a multiple of the key: whether it points the way asked, at the point tried first. */
  private boolean hasSense() {
    if (!isSensed) {
      return true;
    }
    List<Expression> all = Stream.concat(key.stream(), typed.stream().map(Entry::value)).toList();
    Map<String, Double> point = new HashMap<>(Glance.point(Glance.variables(all)));
    double product =
        IntStream.range(0, key.size())
            .mapToDouble(i ->
                Evaluation.of(key.get(i), point, Doubles.DOUBLES)
                    * Evaluation.of(typed.get(i).value(), point, Doubles.DOUBLES))
            .sum();
    return product > 0;
  }

  private Closeness roughly(Precision precision) {
    List<Reach> reaches = typed.stream().map(Reach::of).toList();
    OptionalInt fixed =
        IntStream.range(0, key.size())
            .filter(i -> reaches.get(i).isExact() && !reaches.get(i).isZero())
            .filter(i -> !isZero(key.get(i)))
            .findFirst();
    return fixed.isPresent() ? scaled(fixed.getAsInt(), precision) : rounded(reaches, precision);
  }

  /** Where an entry is exact it fixes the scale, and the others are numbers like any other. */
  private Closeness scaled(int fixed, Precision precision) {
    Expression factor = Exact.quotient(typed.get(fixed).value(), key.get(fixed));
    if (isSensed && Exact.signum(factor) < 0) {
      return Closeness.DIFFERENT;
    }
    List<Expression> scaled = key.stream().map(e -> Exact.product(factor, e)).toList();
    Terms terms =
        Terms.of(AnswerKind.VECTOR, precision, List.of(), Keys.scale(new Value.Vector(scaled)));
    return IntStream.range(0, key.size())
        .mapToObj(i -> Comparison.entry(scaled.get(i), typed.get(i), terms, i))
        .max(Closeness::compareTo)
        .orElse(Closeness.DIFFERENT);
  }

  private Closeness rounded(List<Reach> reaches, Precision precision) {
    if (precision instanceof Precision.Estimate(var relative)) {
      return Comparison.equal(agree(reaches, reach -> reach.within(relative))).isRight()
          ? Closeness.ROUNDED
          : Closeness.DIFFERENT;
    }
    if (agree(reaches, reach -> reach.from(Digits.ENOUGH))) {
      return precision instanceof Precision.Exact ? Closeness.NOT_EXACT : Closeness.ROUNDED;
    }
    if (agree(reaches, reach -> reach.from(FEW))) {
      return Closeness.FEW_DIGITS;
    }
    if (agree(reaches, reach -> reach.from(Digits.ENOUGH).times(OFF_BY_ONE))) {
      return Closeness.LAST_DIGIT;
    }
    return isRoundedBefore(reaches) ? Closeness.EARLY_ROUNDING : Closeness.DIFFERENT;
  }

  private boolean isRoundedBefore(List<Reach> reaches) {
    boolean isRooted = key.stream().anyMatch(e -> !(e instanceof Expression.Constant));
    boolean isDecimal = reaches.stream().anyMatch(reach -> !reach.isExact());
    return isRooted
        && isDecimal
        && agree(reaches, reach -> reach.isExact() ? reach : reach.within(ROUNDED_BEFORE));
  }

  /** Whether one factor brings the key within all of these, and with the right sign. */
  private boolean agree(List<Reach> reaches, UnaryOperator<Reach> widened) {
    Rational largest =
        reaches.stream().map(reach -> reach.value().abs()).max(Rational::compareTo).orElseThrow();
    Rational low = null;
    Rational high = null;
    boolean isFixed = false;
    for (int i = 0; i < reaches.size(); i++) {
      Reach reach = widened.apply(reaches.get(i));
      Rational right = Reach.rational(key.get(i));
      if (isZero(key.get(i))) {
        if (reach.value().abs().compareTo(largest.times(NOISE)) > 0) {
          return false;
        }
        continue;
      }
      if (reach.isZero()) {
        return false;
      }
      Rational one = reach.low().dividedBy(right);
      Rational other = reach.high().dividedBy(right);
      Rational least = one.compareTo(other) <= 0 ? one : other;
      Rational most = one.compareTo(other) <= 0 ? other : one;
      low = low == null || least.compareTo(low) > 0 ? least : low;
      high = high == null || most.compareTo(high) < 0 ? most : high;
      isFixed |= reach.isExact();
    }
    return isFactor(low, high, isFixed);
  }

  /** Two roundings that only meet in a tie do not agree; a tie with an exact entry is one. */
  private boolean isFactor(Rational low, Rational high, boolean isFixed) {
    int order = low.compareTo(high);
    boolean meets = order < 0 || (order == 0 && isFixed);
    boolean hasSign = low.signum() * high.signum() > 0;
    return meets && hasSign && (!isSensed || low.signum() > 0);
  }
}
