package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ValuePrinter;

/** What is proved of a single instance; what is wrong goes into a tally. */
final class InstanceCheck {
  private final Niceness niceness;
  private final Tally tally;

  InstanceCheck(int tier, Tally tally) {
    this.niceness = Niceness.of(tier);
    this.tally = tally;
  }

  void check(Drawing drawing, long seed) {
    tally.instances++;
    switch (drawing) {
      case Drawing.Refused(var reason) -> {
        tally.refused++;
        tally.trouble("draw", "there is no instance: " + reason, "seed " + seed);
      }
      case Drawing.Drawn(var problem) -> check(problem);
    }
  }

  private void check(Problem problem) {
    String example = "seed " + problem.key().seed();
    Derivation derivation = problem.derivation();
    tally.distinct.add(fingerprint(derivation));
    if (derivation.isGiven(Quantities.OBJECTIVE) && derivation.isGiven(Quantities.POINT)) {
      value(derivation, Quantities.VALUE, "objective", example);
    }
    derivation
        .given()
        .forEach((quantity, value) -> nice(value, key(quantity), quantity.id(), example));
    boolean isSound = true;
    for (Part part : problem.parts()) {
      isSound &= check(problem, part, example);
    }
    if (isSound) {
      certified(problem, example);
      tally.difficulty.add(derivation.difficulty(asked(problem)));
      spread(problem);
    }
  }

  /** What is never dealt does not make the answers of a template more varied. */
  private void spread(Problem problem) {
    if (Dealing.isAmbiguous(problem)) {
      tally.ambiguous++;
      return;
    }
    for (Part part : problem.parts()) {
      if (problem.derivation().find(part.ask()) instanceof Finding.Found(var value)) {
        tally.answer(part.id(), ValuePrinter.text(value));
        if (part.kind().isChosen()) {
          judged(problem, part, value);
        }
      }
    }
  }

  private static List<Quantity> asked(Problem problem) {
    return problem.parts().stream().map(Part::ask).toList();
  }

  /** Two of 64 bits: with 10,000 instances a chance of 1 in 10¹¹ to take two for one. */
  static long fingerprint(Derivation derivation) {
    long hash = 0;
    for (Map.Entry<Quantity, Value> given :
        derivation.given().entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().id()))
            .toList()) {
      String text = given.getKey().id() + ValuePrinter.text(given.getValue());
      for (int i = 0; i < text.length(); i++) {
        hash = hash * 0x9E3779B97F4A7C15L + text.charAt(i);
      }
      hash = Long.rotateLeft(hash, 17) + 1;
    }
    return hash;
  }

  private static String key(Quantity given) {
    return given.equals(Quantities.HESSIAN_AT_POINT)
        ? "matrix"
        : given.equals(Quantities.GRADIENT_AT_POINT)
            ? "gradient"
            : Asked.settings().contains(given.id()) ? "settings" : given.id();
  }

  private Optional<Value> value(
      Derivation derivation, Quantity quantity, String key, String example) {
    return switch (derivation.find(quantity)) {
      case Finding.Found(var value) -> Optional.of(value);
      case Finding.Missing(var reason) -> {
        tally.trouble(
            key, "'%s' has no value: %s".formatted(quantity.id(), Sentence.of(reason)), example);
        yield Optional.empty();
      }
    };
  }

  private boolean check(Problem problem, Part part, String example) {
    String key = "parts/" + part.id();
    Optional<Value> found = value(problem.derivation(), part.ask(), key, example);
    if (found.isEmpty()) {
      return false;
    }
    Value value = found.get();
    if (!(part.precision() instanceof Precision.Estimate)) {
      nice(value, key, part.id(), example);
    }
    Chosen.missing(part.kind(), value)
        .ifPresent(word ->
            tally.trouble(key, "'%s' is the answer but no option".formatted(word), example));
    if (standsStill(problem, part, value)) {
      tally.trouble(key, "the start is the answer already", example);
    }
    return true;
  }

  /** A step that is zero, an iterate that is its start. */
  private static boolean standsStill(Problem problem, Part part, Value value) {
    String ask = part.ask().id();
    return (ask.endsWith("-step") && isZero(value))
        || (ask.endsWith("-next") && isStart(problem.derivation(), value));
  }

  private static boolean isZero(Value value) {
    return switch (value) {
      case Value.Vector(var entries) -> entries.stream().allMatch(Expression.ZERO::equals);
      case Value.Scalar(var number) -> number.equals(Expression.ZERO);
      case Value other -> false;
    };
  }

  private static boolean isStart(Derivation derivation, Value next) {
    return switch (derivation.find(Quantities.POINT)) {
      case Finding.Found(Value.Vector(var start)) ->
          next.equals(new Value.Vector(start))
              || (start.size() == 1 && next.equals(new Value.Scalar(start.getFirst())));
      case Finding.Found found -> false;
      case Finding.Missing missing -> false;
    };
  }

  private void nice(Value value, String key, String name, String example) {
    niceness
        .objection(value)
        .ifPresent(large ->
            tally.trouble(
                key,
                "'%s' holds numbers that are not nice enough for its tier".formatted(name),
                "%s of %s".formatted(large, example)));
  }

  /** How often a wrong rule is right, of the class and of all that was asked. */
  private void judged(Problem problem, Part part, Value value) {
    String word = Chosen.classOf(value);
    tally.judged(part.id(), word);
    for (Slip slip : slips(problem, part)) {
      Optional<Value> faulty = slip.value(problem.derivation());
      if (faulty.map(Chosen::classOf).filter(word::equals).isPresent()) {
        tally.lucky(part.id(), slip.note(), word);
      }
      if (value instanceof Value.Reasoned && faulty.filter(value::equals).isPresent()) {
        tally.luckyWithReason(part.id(), slip.note(), word);
      }
    }
  }

  private static List<Slip> slips(Problem problem, Part part) {
    List<Slip> slips = new ArrayList<>(part.slips());
    problem.derivation().rules().find(part.ask()).map(Rule::slips).ifPresent(slips::addAll);
    return slips;
  }

  private void certified(Problem problem, String example) {
    for (Rule rule : problem.derivation().path(asked(problem))) {
      try {
        rule.certificates(problem.derivation()).stream()
            .filter(certificate -> !certificate.holds())
            .forEach(certificate -> refuted(rule, certificate, example));
      } catch (ArithmeticException | UnderivableException none) {
        tally.trouble(
            "parts", "the check of '%s' cannot be made".formatted(rule.gives().id()), example);
      }
    }
  }

  private void refuted(Rule rule, Certificate certificate, String example) {
    tally.trouble(
        "parts",
        "the check of '%s' by %s fails".formatted(rule.gives().id(), certificate.method()),
        example);
  }
}
