package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.DerivativeRules;
import org.saddlepoint.expression.Differentiation;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.FaultyRules;

/** What goes wrong where several second derivatives are wanted at once. */
final class MixedSlips {
  private final NamedRule rule;

  private MixedSlips(NamedRule rule) {
    this.rule = rule;
  }

  static List<Slip> ofSecondPartials(NamedRule rule) {
    var faulty = new MixedSlips(rule);
    return new FaultySteps(rule.gives())
        .principal(
            "H5", "mixed-zero", d -> faulty.changed(d, (i, e) -> mixed(i, e, Expression.ZERO)))
        .principal(
            "H4", "mixed-doubled", d -> faulty.changed(d, (i, e) -> mixed(i, e, Exact.doubled(e))))
        .other("H3", "mixed-halved", d -> faulty.changed(d, (i, e) -> mixed(i, e, Exact.half(e))))
        .principal(
            "H7", "mixed-sign", d -> faulty.changed(d, (i, e) -> mixed(i, e, Exact.negate(e))))
        .other("H6", "order-reversed", faulty::reversed)
        .other(
            "G3",
            "chain-factor-missing",
            d -> faulty.byTable(d, FaultyRules.INNER_DERIVATIVE_FORGOTTEN))
        .other("G4", "exponent-kept", d -> faulty.byTable(d, FaultyRules.EXPONENT_KEPT))
        .other(
            "G8",
            "product-of-derivatives",
            d -> faulty.byTable(d, FaultyRules.DERIVATIVES_MULTIPLIED))
        .slips();
  }

  static List<Slip> ofMixedPartials(NamedRule rule) {
    var faulty = new MixedSlips(rule);
    return new FaultySteps(rule.gives())
        .principal("G11", "same-variable-again", faulty::unmixed)
        .principal(
            "H7", "second-sign", d -> faulty.changed(d, (i, e) -> i == 1 ? Exact.negate(e) : e))
        .other(
            "G3",
            "chain-factor-missing",
            d -> faulty.crossed(d, FaultyRules.INNER_DERIVATIVE_FORGOTTEN))
        .other(
            "G8",
            "product-of-derivatives",
            d -> faulty.crossed(d, FaultyRules.DERIVATIVES_MULTIPLIED))
        .slips();
  }

  private List<Expression> right(Derivation derivation) {
    return rule.own(derivation) instanceof Value.Vector(var entries) ? entries : List.of();
  }

  private Optional<Value> unlessRight(Derivation derivation, List<Expression> faulty) {
    return faulty.equals(right(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Vector(faulty));
  }

  /** The entry in the middle of three. */
  private static Expression mixed(int place, Expression right, Expression faulty) {
    return place == 1 ? faulty : right;
  }

  private Optional<Value> changed(
      Derivation derivation, BiFunction<Integer, Expression, Expression> faulty) {
    List<Expression> right = right(derivation);
    if (derivation.dimension() != 2) {
      return Optional.empty();
    }
    List<Expression> changed = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      changed.add(faulty.apply(i, right.get(i)));
    }
    return unlessRight(derivation, changed);
  }

  private Optional<Value> reversed(Derivation derivation) {
    return unlessRight(derivation, right(derivation).reversed());
  }

  /** f_xx and f_yy for f_xy and f_yx. */
  private Optional<Value> unmixed(Derivation derivation) {
    List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
    List<Expression> faulty = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      faulty.add(Differentiation.of(gradient.get(i), derivation.variables().get(i)));
    }
    return unlessRight(derivation, faulty);
  }

  private Optional<Value> crossed(Derivation derivation, DerivativeRules table) {
    if (derivation.dimension() != 2) {
      return Optional.empty();
    }
    var differentiation = new Differentiation(table);
    List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
    List<Expression> faulty = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      faulty.add(differentiation.derivative(gradient.get(i), derivation.variables().get(1 - i)));
    }
    return unlessRight(derivation, faulty);
  }

  private Optional<Value> byTable(Derivation derivation, DerivativeRules table) {
    var differentiation = new Differentiation(table);
    List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
    List<String> variables = derivation.variables();
    List<Expression> faulty = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      for (String x : variables.subList(i, variables.size())) {
        faulty.add(differentiation.derivative(gradient.get(i), x));
      }
    }
    return unlessRight(derivation, faulty);
  }
}
