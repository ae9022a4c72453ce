package org.saddlepoint.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every slip shows somewhere, is told from the right value, and is refuted by a certificate. */
class SlipsTest {
  private final List<Derivation> pool = Analyses.pool();

  private static Slip named(String name) {
    return Rules.ALL.rules().stream()
        .flatMap(rule -> rule.slips().stream())
        .filter(slip -> slip.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no slip " + name));
  }

  @Test
  void everySlipShowsOnSomeInstance() {
    var silent = new TreeSet<String>();
    for (Rule rule : Rules.ALL.rules()) {
      for (Slip slip : rule.slips()) {
        if (pool.stream().noneMatch(derivation -> shows(derivation, slip))) {
          silent.add(slip.note());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private static boolean shows(Derivation derivation, Slip slip) {
    Optional<Value> faulty = slip.value(derivation);
    return faulty.isPresent()
        && derivation.find(slip.of()) instanceof Finding.Found(var right)
        && !right.equals(faulty.get());
  }

  /** With a slip's value in the rule's place, some certificate of the quantity fails. */
  @Test
  void certificatesRefuteEverySlip() {
    List<String> believed = new ArrayList<>();
    for (Derivation derivation : pool) {
      for (Rule rule : Rules.ALL.rules()) {
        for (Slip slip : rule.slips()) {
          if (shows(derivation, slip) && !isRefuted(derivation, rule, slip)) {
            believed.add(
                slip.note()
                    + " "
                    + Analyses.text(slip.value(derivation).orElseThrow())
                    + " for "
                    + Analyses.text(derivation, slip.of()));
          }
        }
      }
    }
    assertThat(believed).isEmpty();
  }

  private static boolean isRefuted(Derivation derivation, Rule rule, Slip slip) {
    Value faulty = slip.value(derivation).orElseThrow();
    List<Certificate> certificates = rule.certificates(derivation.with(slip.of(), faulty));
    return certificates.stream().anyMatch(certificate -> !certificate.holds());
  }

  @Test
  void certificatesHoldForTheRightValues() {
    List<String> doubted = new ArrayList<>();
    for (Derivation derivation : pool) {
      for (Rule rule : Rules.ALL.rules()) {
        if (derivation.find(rule.gives()) instanceof Finding.Found
            && !derivation.isGiven(rule.gives())) {
          List<Certificate> certificates = rule.certificates(derivation);
          assertThat(certificates).as(rule.gives().id()).isNotEmpty();
          certificates.stream()
              .filter(certificate -> !certificate.holds())
              .forEach(certificate ->
                  doubted.add(
                      rule.gives()
                          + ": "
                          + certificate.method()
                          + " "
                          + Analyses.text(derivation, rule.gives())));
        }
      }
    }
    assertThat(doubted).isEmpty();
  }

  /** A name has one code, and says one thing. */
  @Test
  void namesAndCodesAreOneScheme() {
    Map<String, String> idOfName = new HashMap<>();
    for (Rule rule : Rules.ALL.rules()) {
      for (Slip slip : rule.slips()) {
        assertThat(slip.of()).isEqualTo(rule.gives());
        assertThat(slip.id()).matches("[A-Z][0-9]{1,2}[a-z]?");
        assertThat(slip.name()).matches("[a-z-]+\\.[a-z-]+");
        String known = idOfName.putIfAbsent(slip.name(), slip.id());
        assertThat(known == null || known.equals(slip.id())).isTrue();
      }
    }
  }

  /** Values worked out by hand for the example of the text, from (1, −2). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gradient.other-terms-kept | (3*x2^2 + 2*x1 + 2*x2, x1^2 + 2*x1 + 6*x2)",
        "gradient.mixed-terms-dropped | (2*x1, 6*x2)",
        "gradient-at-point.coordinates-swapped | (-2, 2)",
        "hessian.coefficients-only | [[1, 2], [2, 3]]",
        "hessian.matrix-of-the-form | [[1, 1], [1, 3]]",
        "hessian.off-diagonal-halved | [[2, 1], [1, 6]]",
        "hessian.off-diagonal-doubled | [[2, 4], [4, 6]]",
        "hessian.triangular | [[2, 2], [0, 6]]",
        "hessian.columns-swapped | [[2, 2], [6, 2]]",
        "characteristic-polynomial.trace-sign | lambda^2 + 8*lambda + 8",
        "characteristic-polynomial.off-diagonal-not-squared | lambda^2 - 8*lambda + 10",
        "characteristic-polynomial.off-diagonal-added | lambda^2 - 8*lambda + 16",
        "eigenvalues.diagonal-read-off | (2, 6)",
        "eigenvalues.not-halved | (8 - 4*sqrt(2), 8 + 4*sqrt(2))",
        "eigenvalues.only-root-halved | (8 - 2*sqrt(2), 8 + 2*sqrt(2))",
        "eigenvalues.root-omitted | (-12, 20)",
        "eigenvalues.discriminant-without-four | (4 - sqrt(14), 4 + sqrt(14))",
        "eigenvalues.pivots | (2, 4)",
        "condition-number.inverted | 3 - 2*sqrt(2)",
        "condition-number.diagonal-ratio | 3",
        "condition-number.difference | 4*sqrt(2)",
        "condition-number.root | 1 + sqrt(2)",
        "newton-next.sign | (2, -4)",
        "newton-next.step-given | (-1, 2)",
        "newton-next.multiplied | (25, 62)",
        "newton-next.elementwise | (2, -1/3)",
        "newton-next.determinant-missing | (-7, 14)",
        "newton-next.inverse-diagonal-not-swapped | (-1, 5)",
        "newton-next.inverse-signs-kept | (5, 1)",
        "newton-next.gradient-step | (3, 8)",
      })
  void givesWhatALearnerWrites(String name, String value) {
    Slip slip = named(name);
    assertThat(slip.value(pool.getFirst()).map(Analyses::text)).contains(value);
  }

  /** f = (t − 3)² + 4 from 1: f = 8, f′ = −4, f″ = 2, so that the step is 2. */
  @ParameterizedTest
  @CsvSource({
    "scalar-newton-next.sign, -1",
    "scalar-newton-next.root-finding, 3",
    "scalar-newton-next.ratio-inverted, 3/2",
    "scalar-newton-next.step-given, 2",
    "scalar-newton-next.multiplied, 9",
    "scalar-newton-next.gradient-step, 5",
    "scalar-newton-next.half-step, 2",
    "scalar-newton-next.at-origin, 4",
  })
  void givesWhatALearnerWritesInOneVariable(String name, String value) {
    Derivation derivation = Analyses.of("(t - 3)^2 + 4", "t", "1");
    assertThat(named(name).value(derivation).map(Analyses::text)).contains(value);
  }

  /** K8 of the catalogue: a wrong eigenvalue carried on is no slip of its own. */
  @Test
  void whatFollowsFromASlipFollowsFromIt() {
    Derivation right = pool.getFirst();
    Slip readOff = named("eigenvalues.diagonal-read-off");
    Derivation carried = right.with(readOff.of(), readOff.value(right).orElseThrow());
    assertThat(Analyses.text(carried, Quantities.CONDITION_NUMBER)).isEqualTo("3");

    Slip added = named("characteristic-polynomial.off-diagonal-added");
    Derivation polynomial = right.with(added.of(), added.value(right).orElseThrow());
    assertThat(Analyses.text(polynomial, Quantities.EIGENVALUES)).isEqualTo("(4, 4)");
    assertThat(Analyses.text(polynomial, Quantities.CONDITION_NUMBER)).isEqualTo("1");

    Slip doubled = named("hessian.off-diagonal-doubled");
    Derivation hessian = right.with(doubled.of(), doubled.value(right).orElseThrow());
    assertThat(Analyses.text(hessian, Quantities.DETERMINANT)).isEqualTo("-4");
    assertThat(Analyses.text(hessian, Quantities.DEFINITENESS)).isEqualTo("indefinite");
    assertThat(Analyses.text(hessian, Quantities.NEWTON_STEP)).isEqualTo("(7, -3)");

    Derivation gradient =
        right.with(Quantities.GRADIENT, named("gradient.sign").value(right).orElseThrow());
    assertThat(Analyses.text(gradient, Quantities.HESSIAN)).isEqualTo("[[-2, -2], [-2, -6]]");

    Derivation sums =
        right.with(
            Map.of(
                Quantities.TRACE, new Value.Scalar(Analyses.constant("7")),
                Quantities.DETERMINANT, new Value.Scalar(Analyses.constant("10"))));
    assertThat(Analyses.text(sums, Quantities.EIGENVALUES)).isEqualTo("(2, 5)");
  }
}
