package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/**
 * How far the answer can come to lie from the key where intermediate steps are rounded to three
 * digits, in this instance: the asked quantity is worked out again with each value on the way to it
 * rounded, and with each root in it rounded. Errors of several roundings add up where they point
 * the same way. A slip's value is never within reach: only what is nearer to the key than to it.
 */
final class EarlyRounding implements Allowance {
  private static final MathContext THREE_DIGITS =
      new MathContext(Digits.ENOUGH, RoundingMode.HALF_UP);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Value key;
  private final Supplier<List<Value>> variants;
  private final Supplier<List<Value>> slips;
  private List<BigDecimal> reaches;

  private EarlyRounding(Value key, Supplier<List<Value>> variants, Supplier<List<Value>> slips) {
    this.key = key;
    this.variants = variants;
    this.slips = slips;
  }

  /** Of a key whose way is not known: only the roots in it can have been rounded. */
  static Allowance of(Value key) {
    return new EarlyRounding(key, List::of, List::of);
  }

  static Allowance of(Question question, Supplier<List<Value>> slips) {
    return new EarlyRounding(question.key(), () -> variants(question), slips);
  }

  @Override
  public BigDecimal of(int component) {
    if (reaches == null) {
      reaches = reaches();
    }
    return component < reaches.size() ? reaches.get(component) : BigDecimal.ZERO;
  }

  private List<BigDecimal> reaches() {
    List<Expression> right = Keys.entries(key).orElse(List.of());
    List<Value> rounded = variants.get();
    List<BigDecimal> result = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      result.add(reach(right.get(i), i, rounded));
    }
    return result;
  }

  private BigDecimal reach(Expression right, int component, List<Value> rounded) {
    BigDecimal up = BigDecimal.ZERO;
    BigDecimal down = BigDecimal.ZERO;
    for (Value variant : rounded) {
      BigDecimal off = distance(variant, right, component).orElse(BigDecimal.ZERO);
      up = up.add(off.max(BigDecimal.ZERO));
      down = down.add(off.min(BigDecimal.ZERO));
    }
    BigDecimal roots = difference(Roots.rounded(right), right).map(BigDecimal::abs).orElse(up);
    BigDecimal reach = up.max(down.negate()).max(roots);
    for (Value slip : slips.get()) {
      Optional<BigDecimal> away = distance(slip, right, component).filter(d -> d.signum() != 0);
      reach = away.map(d -> d.abs().multiply(HALF)).orElse(reach).min(reach);
    }
    return reach;
  }

  private static Optional<BigDecimal> distance(Value value, Expression right, int component) {
    return Keys.entries(value)
        .filter(entries -> component < entries.size())
        .flatMap(entries -> difference(entries.get(component), right));
  }

  private static Optional<BigDecimal> difference(Expression a, Expression b) {
    try {
      return Optional.of(Approximation.of(a).subtract(Approximation.of(b)));
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }

  /** The asked value after one number on the way to it was rounded, for each such number. */
  private static List<Value> variants(Question question) {
    Derivation derivation = question.derivation();
    List<Value> variants = new ArrayList<>();
    for (Rule rule : derivation.path(List.of(question.ask()))) {
      boolean asked = rule.gives().equals(question.ask());
      if (!asked && derivation.find(rule.gives()) instanceof Finding.Found(var value)) {
        for (Value rounded : Roundings.each(value)) {
          question.valueIn(derivation.with(rule.gives(), rounded)).ifPresent(variants::add);
        }
      }
    }
    return variants;
  }

  /** Values with one entry rounded. */
  static final class Roundings {
    private Roundings() {}

    static List<Value> each(Value value) {
      List<Expression> entries = Keys.entries(value).orElse(List.of());
      List<Value> results = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        int position = i;
        threeDigits(entries.get(i))
            .map(rounded -> replaced(entries, position, rounded))
            .flatMap(changed -> Keys.like(value, changed))
            .ifPresent(results::add);
      }
      return results;
    }

    private static List<Expression> replaced(
        List<Expression> entries, int position, Expression rounded) {
      var changed = entries.toArray(Expression[]::new);
      changed[position] = rounded;
      return Arrays.asList(changed);
    }
  }

  /** Empty for what is not changed by it, and for functions. */
  static Optional<Expression> threeDigits(Expression e) {
    boolean whole = e instanceof Expression.Constant(var value) && value.isInteger();
    if (whole || !Comparison.isConstant(e)) {
      return Optional.empty();
    }
    try {
      BigDecimal rounded = Approximation.of(e).round(THREE_DIGITS);
      return Optional.of(Expression.of(Rational.of(rounded))).filter(r -> !r.equals(e));
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }
}
