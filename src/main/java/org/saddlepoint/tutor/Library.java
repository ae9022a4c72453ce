package org.saddlepoint.tutor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Steps;
import org.saddlepoint.problem.Template;

/**
 * Every instance that a key can name: of the bank's templates as they are now, and of those as they
 * were when they were dealt.
 */
public final class Library {
  private static final int KEPT = 512;

  private final Bank bank;
  private final BiFunction<String, String, Optional<String>> oldSources;
  private final Cache<ProblemKey, Optional<Problem>> problems = new Cache<>(KEPT);
  private final Cache<ProblemKey, Optional<Problem>> stepwise = new Cache<>(KEPT);

  private Library(Bank bank, BiFunction<String, String, Optional<String>> oldSources) {
    this.bank = bank;
    this.oldSources = oldSources;
  }

  /** The bank as it is now only. */
  public static Library of(Bank bank) {
    return new Library(bank, (template, version) -> Optional.empty());
  }

  /**
   * @param oldSources gives the source of a template, by its id and version
   */
  public static Library of(Bank bank, BiFunction<String, String, Optional<String>> oldSources) {
    return new Library(bank, oldSources);
  }

  public Bank bank() {
    return bank;
  }

  /** The instance of this name; empty where there is no such template, version or seed. */
  public Optional<Problem> find(ProblemKey key) {
    return problems.get(key, this::draw);
  }

  /** The same with its steps as parts. */
  public Optional<Problem> stepwise(ProblemKey key) {
    return stepwise.get(key, wanted -> find(wanted).map(Steps::of));
  }

  private Optional<Problem> draw(ProblemKey key) {
    return template(key).flatMap(template -> problem(template, key.seed()));
  }

  /** What a seed of a template gives. */
  public static Optional<Problem> problem(Template template, long seed) {
    return switch (template.draw(seed)) {
      case Drawing.Drawn(var problem) -> Optional.of(problem);
      case Drawing.Refused refused -> Optional.empty();
    };
  }

  /** The template in the version that the key names. */
  public Optional<Template> template(ProblemKey key) {
    Optional<Template> current =
        bank.find(key.template()).filter(template -> template.version().equals(key.version()));
    return current.isPresent() ? current : old(key);
  }

  private Optional<Template> old(ProblemKey key) {
    return oldSources
        .apply(key.template(), key.version())
        .map(source -> Bank.load(List.of(new SourceFile(key.template() + ".yaml", source))))
        .flatMap(then -> then.find(key.template()))
        .filter(template -> template.version().equals(key.version()));
  }
}
