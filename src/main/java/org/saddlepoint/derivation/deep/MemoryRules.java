package org.saddlepoint.derivation.deep;

import static org.saddlepoint.derivation.deep.DeepQuantities.HISTORY;
import static org.saddlepoint.derivation.deep.DeepQuantities.MEMORY_ORDER;
import static org.saddlepoint.derivation.deep.DeepQuantities.SHAPE;
import static org.saddlepoint.derivation.deep.DeepQuantities.STORED_NUMBERS;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.number.Rational;

/** How many numbers a method stores for a layer, and methods in the order of that. */
final class MemoryRules {
  private static final String SKILL = "dl.choose";

  /** What is put in order: one average is momentum's. */
  private static final List<String> KEPT =
      List.of("one-average", "two-averages", "pairs-of-vectors", "side-factors", "whole-matrix");

  static final List<Rule> ALL = List.of(stored(), order());

  private MemoryRules() {}

  private static List<BigInteger> sides(Derivation derivation) {
    return SizeRules.sides(derivation, SHAPE);
  }

  private static BigInteger parameters(Derivation derivation) {
    return SizeRules.product(sides(derivation));
  }

  /** Of L-BFGS only. */
  private static BigInteger pairs(Derivation derivation) {
    return Optimiser.of(derivation) == Optimiser.LBFGS
        ? Sized.count(derivation, HISTORY)
        : BigInteger.ONE;
  }

  private static Optional<Value> number(BigInteger count) {
    return Optional.of(SizeRules.scalar(count));
  }

  private static Rule stored() {
    return ComposedRule.of(STORED_NUMBERS, SKILL, Form.NUMBER)
        .value(d -> SizeRules.scalar(Optimiser.of(d).stored(sides(d), pairs(d))))
        .text(MemoryRules::explainStored)
        .check("stored-numbers", "counting parameter by parameter", MemoryRules::isStored)
        .slips(
            new FaultySteps(STORED_NUMBERS)
                .principal("O2", "one-each", d -> number(parameters(d)))
                .other("O7", "pairs-counted-once", MemoryRules::countedOnce)
                .other("O8", "sum-squared", MemoryRules::sumSquared)
                .other("O3", "coupling-assumed", d -> number(parameters(d).pow(2))))
        .cost(d -> 3)
        .rule();
  }

  private static Optional<Value> countedOnce(Derivation derivation) {
    Optimiser optimiser = Optimiser.of(derivation);
    return optimiser == Optimiser.LBFGS
        ? number(parameters(derivation).multiply(pairs(derivation)))
        : Optional.empty();
  }

  private static Optional<Value> sumSquared(Derivation derivation) {
    Optimiser optimiser = Optimiser.of(derivation);
    return optimiser == Optimiser.KFAC || optimiser == Optimiser.SHAMPOO
        ? number(SizeRules.sumOfPowers(sides(derivation), 1).pow(2))
        : Optional.empty();
  }

  private static void explainStored(Derivation derivation, Explanation text) {
    Optimiser optimiser = Optimiser.of(derivation);
    List<BigInteger> sides = sides(derivation);
    text.say(optimiser.id())
        .show(
            Formulas.equation(
                written(optimiser, sides, pairs(derivation)),
                SizeText.whole(optimiser.stored(sides, pairs(derivation)))));
  }

  private static Formula written(Optimiser optimiser, List<BigInteger> sides, BigInteger pairs) {
    List<Formula> factors = new ArrayList<>(sides.stream().map(SizeText::whole).toList());
    return switch (optimiser) {
      case GRADIENT_DESCENT -> Formulas.number(0);
      case ADAM -> {
        factors.addFirst(Formulas.number(2));
        yield Products.dotted(factors);
      }
      case LBFGS -> {
        factors.addFirst(SizeText.whole(pairs));
        factors.addFirst(Formulas.number(2));
        yield Products.dotted(factors);
      }
      case KFAC, SHAMPOO -> Formulas.sum(sides.stream().map(n -> SizeText.power(n, 2)).toList());
      case NATURAL_GRADIENT, NEWTON -> SizeText.power(SizeRules.product(sides), 2);
    };
  }

  /** For each parameter of the layer so many numbers as a quotient of whole counts. */
  private static boolean isStored(Derivation derivation) {
    Rational claimed =
        derivation.scalar(STORED_NUMBERS) instanceof Expression.Constant(var value)
            ? value
            : Rational.MINUS_ONE;
    Rational each = claimed.dividedBy(Rational.of(parameters(derivation)));
    Rational rows = Rational.ZERO;
    for (BigInteger side : sides(derivation)) {
      // Each side's factor spread over the parameters.
      rows =
          rows.plus(
              Rational.of(side.multiply(side)).dividedBy(Rational.of(parameters(derivation))));
    }
    return switch (Optimiser.of(derivation)) {
      case GRADIENT_DESCENT -> each.isZero();
      case ADAM -> each.equals(Rational.TWO);
      case LBFGS -> each.equals(Rational.of(pairs(derivation)).times(Rational.TWO));
      case KFAC, SHAMPOO -> each.equals(rows);
      case NATURAL_GRADIENT, NEWTON -> each.equals(Rational.of(parameters(derivation)));
    };
  }

  private static Rule order() {
    return ComposedRule.of(MEMORY_ORDER, SKILL, Form.ORDER)
        .value(d -> ranking(counts(d, BigInteger.TWO)))
        .text(MemoryRules::explainOrder)
        .check("memory-order", "numbers for each parameter", MemoryRules::isOrder)
        .options(d -> KEPT)
        .slips(
            new FaultySteps(MEMORY_ORDER)
                .other("O7", "pairs-counted-once", d -> different(d, counts(d, BigInteger.ONE)))
                .other("O10", "reversed", MemoryRules::reversed))
        .cost(d -> 12)
        .rule();
  }

  /** By the ids of what is kept; 2 vectors make a pair, or 1 by mistake. */
  private static Map<String, BigInteger> counts(Derivation derivation, BigInteger inAPair) {
    BigInteger n = parameters(derivation);
    Map<String, BigInteger> counts = new LinkedHashMap<>();
    counts.put(KEPT.get(0), n);
    counts.put(KEPT.get(1), n.shiftLeft(1));
    counts.put(KEPT.get(2), n.multiply(Sized.count(derivation, HISTORY)).multiply(inAPair));
    counts.put(KEPT.get(3), SizeRules.sumOfPowers(sides(derivation), 2));
    counts.put(KEPT.get(4), n.pow(2));
    return counts;
  }

  /** Ascending; no order where two are level. */
  private static Value ranking(Map<String, BigInteger> counts) {
    if (counts.values().stream().distinct().count() < counts.size()) {
      throw new UnderivableException(Message.of("deep.level"));
    }
    return new Value.Ranking(KEPT.stream().sorted(Comparator.comparing(counts::get)).toList());
  }

  private static Optional<Value> different(Derivation derivation, Map<String, BigInteger> counts) {
    Value faulty = ranking(counts);
    return faulty.equals(ranking(counts(derivation, BigInteger.TWO)))
        ? Optional.empty()
        : Optional.of(faulty);
  }

  private static Optional<Value> reversed(Derivation derivation) {
    return ranking(counts(derivation, BigInteger.TWO)) instanceof Value.Ranking(var ids)
        ? Optional.of(new Value.Ranking(ids.reversed()))
        : Optional.empty();
  }

  private static void explainOrder(Derivation derivation, Explanation text) {
    Map<String, BigInteger> counts = counts(derivation, BigInteger.TWO);
    text.say("start", Message.maths(SizeText.whole(parameters(derivation))));
    counts.forEach((id, count) -> text.say(id, Message.maths(SizeText.whole(count))));
    text.say("sorted").show(ascending(counts));
  }

  private static Formula ascending(Map<String, BigInteger> counts) {
    List<Formula> sorted = counts.values().stream().sorted().map(SizeText::whole).toList();
    return new Formula(
        String.join(" < ", sorted.stream().map(Formula::tex).toList()),
        String.join(" < ", sorted.stream().map(Formula::text).toList()));
  }

  /** Neighbours compared by how many numbers there are for each parameter. */
  private static boolean isOrder(Derivation derivation) {
    if (!(derivation.get(MEMORY_ORDER) instanceof Value.Ranking(var ids))) {
      return false;
    }
    Map<String, Rational> each = each(derivation);
    boolean holds = ids.size() == KEPT.size() && each.keySet().containsAll(ids);
    for (int i = 1; holds && i < ids.size(); i++) {
      holds = each.get(ids.get(i - 1)).compareTo(each.get(ids.get(i))) < 0;
    }
    return holds;
  }

  private static Map<String, Rational> each(Derivation derivation) {
    Rational n = Rational.of(parameters(derivation));
    Rational factors = Rational.ZERO;
    for (BigInteger side : sides(derivation)) {
      factors = factors.plus(Rational.of(side).times(Rational.of(side)).dividedBy(n));
    }
    return Map.of(
        KEPT.get(0),
        Rational.ONE,
        KEPT.get(1),
        Rational.TWO,
        KEPT.get(2),
        Rational.TWO.times(Rational.of(Sized.count(derivation, HISTORY))),
        KEPT.get(3),
        factors,
        KEPT.get(4),
        n);
  }
}
