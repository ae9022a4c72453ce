package org.saddlepoint.derivation.deep;

import static org.saddlepoint.derivation.deep.DeepQuantities.ADAM_RATES;
import static org.saddlepoint.derivation.deep.DeepQuantities.ADAM_STEP;
import static org.saddlepoint.derivation.deep.DeepQuantities.FIRST_MOMENT;
import static org.saddlepoint.derivation.deep.DeepQuantities.IGNORED_COUPLING;
import static org.saddlepoint.derivation.deep.DeepQuantities.SECOND_MOMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Adam after a few gradients, and what a diagonal leaves out. */
final class AdamRules {
  private static final String SKILL = "dl.adam";

  static final List<Rule> ALL =
      List.of(firstMoment(), secondMoment(), step(), rates(), coupling(), new AdamRunRule());

  private AdamRules() {}

  private static Optional<Value> vector(List<Expression> entries) {
    return Optional.of(new Value.Vector(entries));
  }

  private static Rule firstMoment() {
    return ComposedRule.of(FIRST_MOMENT, SKILL, Form.VECTOR)
        .value(d -> new Value.Vector(Moments.of(d).first()))
        .text(AdamText::firstMoment)
        .check(
            "first-moment",
            "all gradients in one weighted mean",
            d ->
                Vectors.same(
                    Moments.of(d).direct(Moments.of(d).beta1(), 1), d.vector(FIRST_MOMENT)))
        .slips(
            new FaultySteps(FIRST_MOMENT)
                .principal("A1", "not-corrected", d -> vector(Moments.of(d).firsts().getLast()))
                .other("A5", "last-gradient", d -> vector(Moments.of(d).gradients().getLast()))
                .other("A5b", "weights-swapped", d -> vector(AdamSlips.swapped(Moments.of(d)))))
        .cost(d -> 3 * Moments.of(d).steps())
        .rule();
  }

  private static Rule secondMoment() {
    return ComposedRule.of(SECOND_MOMENT, SKILL, Form.VECTOR)
        .value(d -> new Value.Vector(Moments.of(d).second()))
        .text(AdamText::secondMoment)
        .check(
            "second-moment",
            "all squares in one weighted mean",
            d ->
                Vectors.same(
                    Moments.of(d).direct(Moments.of(d).beta2(), 2), d.vector(SECOND_MOMENT)))
        .slips(
            new FaultySteps(SECOND_MOMENT)
                .principal("A1", "not-corrected", d -> vector(Moments.of(d).seconds().getLast()))
                .principal("A3", "not-squared", d -> vector(AdamSlips.unsquared(Moments.of(d))))
                .principal("A4", "summed", d -> vector(AdamSlips.summed(Moments.of(d))))
                .other(
                    "A3b",
                    "mean-squared",
                    d -> vector(Moments.squared(AdamSlips.unsquared(Moments.of(d))))))
        .cost(d -> 4 * Moments.of(d).steps())
        .rule();
  }

  static List<Expression> first(Derivation derivation) {
    return derivation.vector(FIRST_MOMENT);
  }

  static List<Expression> second(Derivation derivation) {
    return derivation.vector(SECOND_MOMENT);
  }

  private static Rule step() {
    return ComposedRule.of(ADAM_STEP, SKILL, Form.VECTOR)
        .needs(FIRST_MOMENT, SECOND_MOMENT)
        .value(d -> new Value.Vector(Moments.step(Moments.rate(d), first(d), second(d))))
        .text(AdamText::step)
        .check("adam-step", "squares and signs", AdamRules::isStep)
        .slips(AdamSlips.ofStep())
        .cost(d -> 3 * first(d).size())
        .rule();
  }

  /** d² v̂ = α² m̂², and d m̂ is not positive; the moments in one sum each. */
  private static boolean isStep(Derivation derivation) {
    return isStep(Moments.of(derivation), Moments.rate(derivation), derivation.vector(ADAM_STEP));
  }

  static boolean isStep(Moments moments, Expression rate, List<Expression> step) {
    List<Expression> first = moments.direct(moments.beta1(), 1);
    List<Expression> second = moments.direct(moments.beta2(), 2);
    boolean holds = step.size() == first.size();
    for (int j = 0; holds && j < step.size(); j++) {
      Expression left = Expression.product(Expression.power(step.get(j), 2), second.get(j));
      Expression right =
          Expression.product(Expression.power(rate, 2), Expression.power(first.get(j), 2));
      holds =
          Measured.same(left, right) && Exact.signum(Exact.product(step.get(j), first.get(j))) <= 0;
    }
    return holds;
  }

  private static Rule rates() {
    return ComposedRule.of(ADAM_RATES, SKILL, Form.VECTOR)
        .needs(SECOND_MOMENT)
        .value(d -> new Value.Vector(over(d, Moments::root)))
        .text(AdamText::rates)
        .check("adam-rates", "squares", AdamRules::areRates)
        .slips(
            new FaultySteps(ADAM_RATES)
                .principal("A2", "root-omitted", d -> vector(over(d, v -> v)))
                .principal(
                    "A6",
                    "multiplied",
                    d ->
                        vector(
                            Vectors.scaled(
                                Moments.rate(d), second(d).stream().map(Moments::root).toList())))
                .other(
                    "A6b",
                    "rate-omitted",
                    d ->
                        vector(
                            second(d).stream()
                                .map(v -> Exact.quotient(Expression.ONE, Moments.root(v)))
                                .toList())))
        .cost(d -> 2 * second(d).size())
        .rule();
  }

  /** α over something of each v̂. */
  private static List<Expression> over(
      Derivation derivation, java.util.function.UnaryOperator<Expression> how) {
    Expression rate = Moments.rate(derivation);
    return second(derivation).stream().map(v -> Exact.quotient(rate, how.apply(v))).toList();
  }

  /** The square of the rate times v̂ is α². */
  private static boolean areRates(Derivation derivation) {
    List<Expression> rates = derivation.vector(ADAM_RATES);
    Moments moments = Moments.of(derivation);
    List<Expression> second = moments.direct(moments.beta2(), 2);
    Expression square = Expression.power(Moments.rate(derivation), 2);
    BinaryOperator<Expression> product =
        (rate, v) -> Expression.product(Expression.power(rate, 2), v);
    return rates.size() == second.size()
        && Vectors.combined(rates, second, product).stream()
            .allMatch(each -> Measured.same(each, square))
        && rates.stream().allMatch(rate -> Exact.signum(rate) >= 0);
  }

  private static Rule coupling() {
    return ComposedRule.of(IGNORED_COUPLING, SKILL, Form.MATRIX)
        .needs(Quantities.HESSIAN_AT_POINT)
        .value(d -> new Value.Grid(kept(d, false)))
        .text(AdamText::coupling)
        .check("ignored-coupling", "adding the diagonal back", AdamRules::isCoupling)
        .slips(
            new FaultySteps(IGNORED_COUPLING)
                .principal("A7", "diagonal-given", d -> Optional.of(new Value.Grid(kept(d, true))))
                .other("A7b", "one-side-only", d -> Optional.of(new Value.Grid(above(d)))))
        .cost(d -> 1)
        .rule();
  }

  /** The diagonal of H, or all but that. */
  private static Matrix<Expression> kept(Derivation derivation, boolean isDiagonal) {
    return selected(derivation, (i, j) -> i.equals(j) == isDiagonal);
  }

  private static Matrix<Expression> above(Derivation derivation) {
    return selected(derivation, (i, j) -> i < j);
  }

  private static Matrix<Expression> selected(
      Derivation derivation, java.util.function.BiPredicate<Integer, Integer> isKept) {
    Matrix<Expression> hessian = Sized.square(derivation, Quantities.HESSIAN_AT_POINT);
    List<List<Expression>> rows = new ArrayList<>();
    for (int i = 0; i < hessian.height(); i++) {
      List<Expression> row = new ArrayList<>();
      for (int j = 0; j < hessian.width(); j++) {
        row.add(isKept.test(i, j) ? hessian.at(i, j) : Expression.ZERO);
      }
      rows.add(row);
    }
    return new Matrix<>(rows);
  }

  /** eᵢᵀ(H − N)eⱼ is 0 beside the diagonal, and N's diagonal is 0. */
  private static boolean isCoupling(Derivation derivation) {
    Matrix<Expression> hessian = Sized.square(derivation, Quantities.HESSIAN_AT_POINT);
    Matrix<Expression> coupling =
        Sized.matrix(derivation, IGNORED_COUPLING, hessian.height(), hessian.width());
    Matrix<Expression> rest = Vectors.plus(hessian, coupling.map(Exact::negate));
    boolean holds = Vectors.isDiagonal(rest);
    for (int i = 0; i < hessian.height(); i++) {
      holds &= Exact.isZero(coupling.at(i, i));
    }
    return holds;
  }
}
