package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.problem.ValuePrinter;

/** Likelihoods and curvature at scale, with values worked out by hand. */
class LearningTest {
  private static String text(Derivation derivation, String quantity) {
    return switch (derivation.find(new Quantity(quantity))) {
      case Finding.Found(var value) -> ValuePrinter.text(value);
      case Finding.Missing(var reason) -> "missing: " + reason.key();
    };
  }

  private static Derivation of(String settings) {
    return LearningPool.of(settings.split(", ", -1));
  }

  private static Slip named(String name) {
    return Rules.ALL.rules().stream()
        .flatMap(rule -> rule.slips().stream())
        .filter(slip -> slip.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no slip " + name));
  }

  /** Four observations at β = 0: all means 1/2, all weights 1/4. */
  private static final String LOGISTIC =
      "family = logistic, design = 1 -1; 1 0; 1 1; 1 2, responses = 0 1 0 0, coefficients = 0 0";

  /** Means 4, 12, 12. */
  private static final String POISSON =
      "family = poisson, design = 1 0; 1 1; 1 1, responses = 2 1 3, coefficients = ln(4) ln(3)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fitted-means | (1/2, 1/2, 1/2, 1/2)",
        "negative-log-likelihood | 4*ln(2)",
        "likelihood-gradient | (1, 1)",
        "likelihood-hessian | [[1, 1/2], [1/2, 3/2]]",
        "scoring-step | (-4/5, -2/5)",
        "scoring-next | (-4/5, -2/5)",
      })
  void logisticRegressionFromZero(String quantity, String value) {
    assertThat(text(of(LOGISTIC), quantity)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fitted-means | (4, 12, 12)",
        "likelihood-gradient | (22, 20)",
        "likelihood-hessian | [[28, 24], [24, 24]]",
        "scoring-step | (-1/2, -1/3)",
      })
  void poissonRegression(String quantity, String value) {
    assertThat(text(of(POISSON), quantity)).isEqualTo(value);
  }

  /** The launches before the Challenger: seven of 23 with distress, temperatures adding to 1600. */
  @Test
  void theLaunchesBeforeTheChallenger() {
    Derivation derivation =
        of(
            "family = logistic, design = 1 66; 1 70; 1 69; 1 68; 1 67; 1 72; 1 73; 1 70; 1 57;"
                + " 1 63; 1 70; 1 78; 1 67; 1 53; 1 67; 1 75; 1 70; 1 81; 1 76; 1 79; 1 75; 1 76;"
                + " 1 58, responses = 0 1 0 0 0 0 0 0 1 1 1 0 0 1 0 0 0 0 0 0 1 0 1,"
                + " coefficients = 0 0");
    assertThat(text(derivation, "likelihood-gradient")).isEqualTo("(9/2, 354)");
    assertThat(text(derivation, "likelihood-hessian")).startsWith("[[23/4, 400]");
  }

  @ParameterizedTest
  @CsvSource({
    "bernoulli, 1/4, 16/3",
    "bernoulli-logit, ln(3), 3/16",
    "poisson, 1/4, 4",
    "poisson-log, ln(5), 5",
    "exponential, 2/3, 9/4",
    "exponential-mean, 2/3, 9/4",
    "normal-mean, -7, 1/3",
  })
  void informationOfTheStandardModels(String model, String parameter, String value) {
    Derivation derivation =
        LearningPool.of(
            "model = " + model, "parameter = " + parameter, "variance = 3", "sample-size = 6");
    assertThat(text(derivation, "fisher-information")).isEqualTo(value);
  }

  /** I(p) = 25/4 at p = 1/5; the logit has dp/dφ = p(1 − p) = 4/25. */
  @ParameterizedTest
  @CsvSource({
    "transformed-information, 4/25",
    "transformed-slope, -12/25",
    "scalar-natural-gradient, -12/25",
    "transformed-natural-gradient, -3",
    "sample-information, 125/2",
    "variance-bound, 2/125",
  })
  void informationAboutTheLogit(String quantity, String value) {
    Derivation derivation =
        of(
            "model = bernoulli, parameter = 1/5, slope = -3, transformation = logit, sample-size ="
                + " 10");
    assertThat(text(derivation, quantity)).isEqualTo(value);
  }

  /** F u = g for u = (3, 2); gᵀu = 59 and δ = 118/9 make the scale 2/3. */
  @Test
  void naturalGradientAndItsBoundedStep() {
    Derivation derivation =
        of("fisher-matrix = 3 1; 1 5, loss-gradient = 11 13, divergence = 118/9");
    assertThat(text(derivation, "natural-gradient")).isEqualTo("(3, 2)");
    assertThat(text(derivation, "natural-trust-step")).isEqualTo("(-2, -4/3)");
  }

  @ParameterizedTest
  @CsvSource({
    "responses-of-the-model, squared-scores, fisher because model-expectation",
    "responses-of-the-model, second-derivatives, fisher because model-expectation",
    "responses-of-the-data, squared-scores, empirical-fisher because observed-scores",
    "responses-of-the-data, second-derivatives, loss-hessian because observed-curvature",
  })
  void onlyResponsesOfTheModelMakeTheFisherMatrix(String from, String averaged, String value) {
    Derivation derivation = LearningPool.of("responses-from = " + from, "averaged = " + averaged);
    assertThat(text(derivation, "average-name")).isEqualTo(value);
  }

  /** m̂ = (½g₁ + g₂)/(3/2), v̂ = (½g₁² + g₂²)/(3/2). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adam-first-moment | (31/3, 46/3)",
        "adam-second-moment | (121, 324)",
        "adam-rates | (1/220, 1/360)",
        "adam-step | (-31/660, -23/540)",
      })
  void adamAfterTwoGradients(String quantity, String value) {
    Derivation derivation =
        of("gradients = 5 2; 13 22, beta1 = 1/2, beta2 = 1/2, step-size = 1/20");
    assertThat(text(derivation, quantity)).isEqualTo(value);
  }

  /** A1 of the catalogue: with the usual rates, the first step is √10 = 3.16 times too long. */
  @Test
  void withoutCorrectionTheFirstStepIsTooLong() {
    Derivation derivation =
        of("gradients = 3 -4, beta1 = 9/10, beta2 = 999/1000, step-size = 1/100");
    assertThat(text(derivation, "adam-step")).isEqualTo("(-1/100, 1/100)");
    assertThat(named("adam-step.not-corrected").value(derivation).map(ValuePrinter::text))
        .contains("(-sqrt(10)/100, sqrt(10)/100)");
  }

  @Test
  void adamRuns() {
    Derivation derivation =
        Analyses.with(
            Analyses.of("3/2*(x - 2)^2 + 3*(y - 3)^2", "x y", "1/3 19/6"),
            "step-size = 2",
            "steps = 2",
            "beta1 = 1/2",
            "beta2 = 1/2");
    assertThat(text(derivation, "adam-iterates")).isEqualTo("[[7/3, 7/6], [3, 49/18]]");
  }

  @Test
  void kroneckerFactors() {
    Derivation derivation =
        of(
            "factor-a = 1 -1; -1 2, factor-g = 5 -3; -3 2, layer-gradient = 0 9; 1 -7, entry-row ="
                + " 2, entry-column = 3");
    // Block (1, 2) is −G; inside it row 2, column 1.
    assertThat(text(derivation, "kronecker-entry")).isEqualTo("3");
    assertThat(text(derivation, "factor-a-inverse")).isEqualTo("[[2, 1], [1, 1]]");
    assertThat(text(derivation, "kfac-gradient")).isEqualTo("[[3, 0], [2, -3]]");
  }

  @ParameterizedTest
  @CsvSource({
    "factor-storage, 50",
    "full-storage, 3600",
    "storage-ratio, 72",
    "factor-cost, 216",
    "full-cost, 216000",
    "cost-ratio, 1000",
  })
  void storageAndWorkOfThreeSides(String quantity, String value) {
    assertThat(text(of("shape = 3 4 5"), quantity)).isEqualTo(value);
  }

  @Test
  void shampooAfterTwoGradients() {
    Derivation derivation = of("layer-gradient = 12 0; 0 8, earlier-gradient = 5 0; 0 6");
    assertThat(text(derivation, "shampoo-left")).isEqualTo("[[169, 0], [0, 100]]");
    assertThat(text(derivation, "shampoo-gradient")).isEqualTo("[[12/13, 0], [0, 4/5]]");
    assertThat(text(of("tensor-order = 3"), "shampoo-exponent")).isEqualTo("-1/6");
    assertThat(text(of("layer-gradient = 1 2; 3 4"), "shampoo-gradient"))
        .isEqualTo("missing: deep.not-diagonal");
  }

  @Test
  void memoryInOrder() {
    Derivation derivation = of("shape = 20 20 20, pairs-kept = 9");
    assertThat(text(derivation, "memory-order"))
        .isEqualTo("side-factors, one-average, two-averages, pairs-of-vectors, whole-matrix");
    assertThat(text(of("shape = 7, pairs-kept = 1"), "memory-order"))
        .isEqualTo("missing: deep.level");
  }

  @Test
  void sillyGivensHaveAReason() {
    assertThat(text(of(LOGISTIC.replace("0 1 0 0,", "0 2 0 0,")), "fitted-means"))
        .isEqualTo("missing: likelihood.not-binary");
    assertThat(text(of(LOGISTIC.replace("logistic", "probit")), "fitted-means"))
        .isEqualTo("missing: likelihood.family");
    assertThat(
            text(of(LOGISTIC.replace("1 -1; 1 0; 1 1; 1 2", "1 2; 1 2; 1 2; 1 2")), "scoring-step"))
        .isEqualTo("missing: likelihood.singular");
    assertThat(text(of("model = bernoulli, parameter = 1"), "fisher-information"))
        .isEqualTo("missing: likelihood.range");
    assertThat(text(of("fisher-matrix = 1 2; 2 1, loss-gradient = 1 1"), "natural-gradient"))
        .isEqualTo("missing: likelihood.not-definite");
    assertThat(text(of("gradients = 1 2, beta1 = 1, beta2 = 0"), "adam-first-moment"))
        .isEqualTo("missing: deep.decay");
    assertThat(text(of("shape = 3 1/2"), "full-storage")).isEqualTo("missing: derivation.no-count");
    assertThat(
            text(
                of(
                    "model-size = 5000, batch = full-batch, convexity = convex, memory-room ="
                        + " ample"),
                "method-choice"))
        .isEqualTo("missing: deep.neither-small-nor-large");
  }

  /** Trap 7: dividing by the diagonal of the Hessian is no true statement about Adam. */
  @Test
  void theTextIsNotTakenLiterally() {
    Derivation derivation =
        of(
            "first-statement = adam-divides-by-hessian, second-statement ="
                + " adam-ignores-coupling, third-statement = kfac-approximates-fisher");
    assertThat(text(derivation, "true-statements"))
        .isEqualTo("adam-ignores-coupling, kfac-approximates-fisher");
  }

  /** A learner's own values of any shape lead to a value or a reason, never to a failure. */
  @Test
  void strangeValuesInTheWayAreSurvived() {
    List<Value> strange =
        List.of(
            new Value.Scalar(Analyses.constant("0")),
            new Value.Vector(List.of()),
            new Value.Vector(List.of(Analyses.constant("1"))),
            new Value.Grid(Analyses.matrix("1 2 3; 4 5 6")),
            new Value.Grid(Analyses.matrix("0 0; 0 0")),
            new Value.Word("no such word"));
    for (Derivation derivation : List.of(of(LOGISTIC), of(POISSON), LearningPool.all().getLast())) {
      for (String replaced : List.of("fitted-means", "likelihood-hessian", "likelihood-gradient")) {
        for (Value value : strange) {
          Derivation carried = derivation.with(Map.of(new Quantity(replaced), value));
          for (Rule rule : Rules.ALL.rules()) {
            assertThat(carried.find(rule.gives())).isNotNull();
          }
        }
      }
    }
  }
}
