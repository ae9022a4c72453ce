package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/**
 * How far the answer can come to lie from the key where intermediate steps are rounded to three
 * digits, in this instance: the asked quantity is worked out again with each value on the way to it
 * rounded, and with each root in it rounded. Errors of several roundings add up where they point
 * the same way. A slip's value is never within reach: only what is nearer to the key than to it.
 */
final class EarlyRounding implements Allowance {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Distances are measured with twenty digits: the farthest value must not fall out by the last.
   */
  private static final BigDecimal MARGIN = new BigDecimal("1.000000001");

  private final Value key;
  private final Supplier<List<Value>> singly;
  private final Supplier<List<Value>> together;
  private final Supplier<List<Value>> slips;
  private List<BigDecimal> reaches;

  private EarlyRounding(
      Value key,
      Supplier<List<Value>> singly,
      Supplier<List<Value>> together,
      Supplier<List<Value>> slips) {
    this.key = key;
    this.singly = singly;
    this.together = together;
    this.slips = slips;
  }

  /** Of a key whose way is not known: only the roots in it can have been rounded. */
  static Allowance of(Value key) {
    return new EarlyRounding(key, List::of, List::of, List::of);
  }

  static Allowance of(Question question, Supplier<List<Value>> slips) {
    return new EarlyRounding(
        question.key(),
        () -> variants(question, Roundings::singly),
        () -> variants(question, Roundings::together),
        slips);
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
    List<Value> rounded = singly.get();
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
      up = up.add(off.max(BigDecimal.ZERO), Approximation.CONTEXT);
      down = down.add(off.min(BigDecimal.ZERO), Approximation.CONTEXT);
    }
    BigDecimal roots = difference(Roots.rounded(right), right).map(BigDecimal::abs).orElse(up);
    BigDecimal reach =
        up.max(down.negate()).max(roots).max(farthest(right, component)).multiply(MARGIN);
    for (Value slip : slips.get()) {
      Optional<BigDecimal> away = distance(slip, right, component).filter(d -> d.signum() != 0);
      reach = away.map(d -> d.abs().multiply(HALF)).orElse(reach).min(reach);
    }
    return reach;
  }

  /** With every number of one step rounded at once: errors multiply as well as add. */
  private BigDecimal farthest(Expression right, int component) {
    return together.get().stream()
        .flatMap(variant -> distance(variant, right, component).stream())
        .map(BigDecimal::abs)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> distance(Value value, Expression right, int component) {
    return Keys.entries(value)
        .filter(entries -> component < entries.size())
        .flatMap(entries -> difference(entries.get(component), right));
  }

  private static Optional<BigDecimal> difference(Expression a, Expression b) {
    try {
      return Optional.of(Approximation.difference(Approximation.of(a), Approximation.of(b)));
    } catch (ArithmeticException undefined) {
      return Optional.empty();
    }
  }

  /** The asked value after something on the way to it was rounded, for each such thing. */
  private static List<Value> variants(Question question, Function<Value, List<Value>> roundings) {
    Derivation derivation = question.derivation();
    List<Value> variants = new ArrayList<>();
    for (Rule rule : derivation.path(List.of(question.ask()))) {
      boolean asked = rule.gives().equals(question.ask());
      if (!asked && derivation.find(rule.gives()) instanceof Finding.Found(var value)) {
        for (Value rounded : roundings.apply(value)) {
          question.valueIn(derivation.with(rule.gives(), rounded)).ifPresent(variants::add);
        }
      }
    }
    return variants;
  }
}
