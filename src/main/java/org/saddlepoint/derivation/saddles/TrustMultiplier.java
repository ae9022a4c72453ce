package org.saddlepoint.derivation.saddles;

import static org.saddlepoint.derivation.Faulty.reasoned;
import static org.saddlepoint.derivation.Faulty.scalar;
import static org.saddlepoint.derivation.saddles.NewtonNearSaddles.gradient;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.RADIUS;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.TRUST_MULTIPLIER;
import static org.saddlepoint.derivation.saddles.SaddleQuantities.TRUST_SOLUTION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Spectrum;

/**
 * When a step s minimises the quadratic model over ‖s‖ ≤ Δ: there is a λ ≥ 0 with (H + λI) s = −g
 * and H + λI ≻ 0, and ‖s‖ = Δ unless λ = 0. J. Moré, D. Sorensen, SIAM J. Sci. Stat. Comput. 4
 * (1983) 553–572.
 */
final class TrustMultiplier {
  private static final List<String> ANSWERS = List.of("yes", "no");

  private static final DecisionTable SOLUTION =
      new DecisionTable(
          List.of(
              new Fact("parallel", ANSWERS),
              new Fact("sign", ANSWERS),
              new Fact("definite", ANSWERS),
              new Fact("length", ANSWERS)),
          List.of(
              row("solves-model", "all-conditions-hold", "yes", "yes", "yes", "yes"),
              row("fails-model", "no-multiplier", "no"),
              row("fails-model", "multiplier-negative", "yes", "no"),
              row("fails-model", "not-definite", "yes", "yes", "no"),
              row("fails-model", "length-wrong", "yes", "yes", "yes", "no")));

  private TrustMultiplier() {}

  private static Row row(String verdict, String reason, String... answers) {
    List<String> names = List.of("parallel", "sign", "definite", "length");
    Map<String, Set<String>> when = new LinkedHashMap<>();
    for (int i = 0; i < answers.length; i++) {
      when.put(names.get(i), Set.of(answers[i]));
    }
    return new Row(when, verdict, reason);
  }

  static List<Rule> rules() {
    return List.of(multiplier(), solution());
  }

  /** −(g + Hs): what λs has to be. */
  private static List<Expression> residual(Derivation derivation) {
    return Exact.negate(
        Vectors.plus(
            gradient(derivation),
            Vectors.times(Damping.hessian(derivation), TrustRatio.trial(derivation))));
  }

  /** The λ with λs = −(g + Hs); empty where the two are not parallel. */
  private static Optional<Expression> found(Derivation derivation) {
    List<Expression> s = TrustRatio.trial(derivation);
    List<Expression> residual = residual(derivation);
    Expression lambda = Exact.quotient(Vectors.dot(residual, s), Vectors.dot(s, s));
    return Exact.areZero(Vectors.minus(residual, Vectors.scaled(lambda, s)))
        ? Optional.of(lambda)
        : Optional.empty();
  }

  private static Rule multiplier() {
    return ComposedRule.of(TRUST_MULTIPLIER, "safe.trust", Form.NUMBER)
        .needs(Quantities.GRADIENT_AT_POINT, Quantities.HESSIAN_AT_POINT)
        .value(d ->
            new Value.Scalar(
                found(d)
                    .orElseThrow(
                        () -> new UnderivableException(Message.of("saddles.not-parallel")))))
        .text(TrustMultiplier::text)
        .check(
            "trust-multiplier",
            "substitution into H s + λ s + g = 0",
            d -> isMultiplier(d, d.scalar(TRUST_MULTIPLIER)))
        .slips(faulty ->
            faulty
                .principal("S3", "sign", d -> scalar(Exact.negate(right(d))))
                .other(
                    "N14",
                    "gradient-left-out",
                    d ->
                        scalar(
                            Exact.negate(
                                Exact.quotient(
                                    Vectors.dot(
                                        Vectors.times(Damping.hessian(d), TrustRatio.trial(d)),
                                        TrustRatio.trial(d)),
                                    Vectors.dot(TrustRatio.trial(d), TrustRatio.trial(d))))))
                .other(
                    "N13",
                    "hessian-left-out",
                    d ->
                        scalar(
                            Exact.negate(
                                Exact.quotient(
                                    Vectors.dot(gradient(d), TrustRatio.trial(d)),
                                    Vectors.dot(TrustRatio.trial(d), TrustRatio.trial(d)))))))
        .cost(d -> 3 * gradient(d).size() * gradient(d).size())
        .rule();
  }

  private static Expression right(Derivation derivation) {
    return found(derivation).orElseThrow(() -> new ArithmeticException("no multiplier"));
  }

  private static void text(Derivation derivation, Explanation text) {
    List<Expression> s = TrustRatio.trial(derivation);
    Expression lambda = derivation.scalar(TRUST_MULTIPLIER);
    text.say("start")
        .equation(
            Formulas.symbol("\\mathbf{H}\\mathbf{s}", "H s"),
            Formulas.join(Formulas.matrix(Damping.hessian(derivation)), Formulas.vector(s)),
            Formulas.vector(Vectors.times(Damping.hessian(derivation), s)))
        .say("rest")
        .equation(
            Formulas.join(Notation.LAMBDA, Formulas.vector(s)),
            Formulas.vector(residual(derivation)))
        .say("compare")
        .equation(Notation.LAMBDA, Formulas.of(lambda));
  }

  private static boolean isMultiplier(Derivation derivation, Expression lambda) {
    List<Expression> s = TrustRatio.trial(derivation);
    List<Expression> g = gradient(derivation);
    List<Expression> rest =
        IntStream.range(0, s.size())
            .mapToObj(i -> Expression.sum(Expression.product(lambda, s.get(i)), g.get(i)))
            .toList();
    return Measured.annihilates(Damping.hessian(derivation), s, rest);
  }

  private static Rule solution() {
    return ComposedTable.of(TRUST_SOLUTION, "safe.trust", Form.REASONED_CHOICE, SOLUTION)
        .needs(Quantities.GRADIENT_AT_POINT, Quantities.HESSIAN_AT_POINT)
        .facts(TrustMultiplier::facts)
        .temptingReasons("length-fits")
        .slips(faulty ->
            faulty
                .other("S4", "definiteness-not-checked", d -> unlessLength(d))
                .other("S9", "length-alone", TrustMultiplier::byLength))
        .rule();
  }

  private static Optional<Value> unlessLength(Derivation derivation) {
    Map<String, String> facts = facts(derivation);
    return facts.get("parallel").equals("yes") && facts.get("definite").equals("no")
        ? reasoned("solves-model", "all-conditions-hold")
        : Optional.empty();
  }

  private static Optional<Value> byLength(Derivation derivation) {
    return facts(derivation).get("length").equals("yes")
        ? reasoned("solves-model", "length-fits")
        : reasoned("fails-model", "length-wrong");
  }

  private static String answer(boolean holds) {
    return ANSWERS.get(holds ? 0 : 1);
  }

  private static Map<String, String> facts(Derivation derivation) {
    Optional<Expression> lambda = found(derivation);
    int sign = lambda.map(Exact::signum).orElse(0);
    List<Expression> s = TrustRatio.trial(derivation);
    Sized.number(derivation, RADIUS);
    String length = TrustRegion.against(derivation, Vectors.dot(s, s));
    return Map.of(
        "parallel",
        answer(lambda.isPresent()),
        "sign",
        answer(sign >= 0),
        "definite",
        answer(lambda.isPresent() && isDefinite(derivation, lambda.get())),
        "length",
        answer(length.equals("on-edge") || (sign == 0 && length.equals("within"))));
  }

  private static boolean isDefinite(Derivation derivation, Expression lambda) {
    var h = Damping.hessian(derivation);
    return Spectrum.inertia(Vectors.shifted(h, lambda))
        .map(inertia -> inertia.positive() == h.height())
        .orElseThrow(
            () -> new UnderivableException(Message.of("derivation.undecided-eigenvalues")));
  }
}
