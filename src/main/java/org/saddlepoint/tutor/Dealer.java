package org.saddlepoint.tutor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.saddlepoint.bank.Dealing;
import org.saddlepoint.learning.choice.Choice;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Template;
import org.saddlepoint.store.Summaries;

/** Chooses which template comes next, and a seed that this learner has not had. */
final class Dealer {
  /** Printed under a problem, so not longer than need be. */
  private static final long SEEDS = 1_000_000;

  /** A bank is checked to refuse few seeds; this many refusals in a row are a template's fault. */
  private static final int DRAWS = 100;

  private final Library library;
  private final Notebook notebook;
  private final Guide guide;
  private final RandomGenerator random;

  Dealer(Library library, Notebook notebook, Guide guide, RandomGenerator random) {
    this.guide = guide;
    this.library = library;
    this.notebook = notebook;
    this.random = random;
  }

  Optional<ProblemKey> open(Learner learner, Wish wish) {
    return switch (wish) {
      case Wish.Next() -> guide.next(account(learner)).choose().flatMap(c -> fresh(learner, c));
      case Wish.Skill(var skill) ->
          guide.next(account(learner)).ofSkill(skill).flatMap(c -> fresh(learner, c));
      case Wish.Template(var id, var seed) ->
          library.bank().find(id).flatMap(template -> chosen(learner, template, seed));
      case Wish.Sibling(var of, var change) ->
          sibling(learner, of, change).flatMap(template -> fresh(learner, template));
    };
  }

  private Optional<org.saddlepoint.store.Learner> account(Learner learner) {
    return notebook.account(learner);
  }

  private Optional<ProblemKey> fresh(Learner learner, Choice choice) {
    return library
        .bank()
        .find(choice.kind().template())
        .flatMap(template -> fresh(learner, template));
  }

  private Optional<ProblemKey> chosen(Learner learner, Template template, Optional<Long> seed) {
    return seed.isPresent()
        ? seed.filter(number -> number >= 0).flatMap(number -> dealable(template, number))
        : fresh(learner, template);
  }

  /** Of this skill, easiest first. */
  List<Template> ofSkill(String skill) {
    return library.bank().templates().stream()
        .filter(template -> template.skill().equals(skill))
        .sorted(Comparator.comparingInt(Template::tier).thenComparing(Template::id))
        .toList();
  }

  /** The template tried least. */
  private Optional<Template> next(Learner learner, List<Template> templates) {
    Map<String, Summaries.Progress> progress = progress(learner);
    return templates.stream().min(Comparator.comparingInt(template -> tried(progress, template)));
  }

  private Map<String, Summaries.Progress> progress(Learner learner) {
    return notebook
        .account(learner)
        .map(account -> notebook.database().summaries().progress(account))
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(Summaries.Progress::template, Function.identity()));
  }

  private static int tried(Map<String, Summaries.Progress> progress, Template template) {
    Summaries.Progress own = progress.get(template.id());
    return own == null ? 0 : own.tried();
  }

  private Optional<Template> sibling(Learner learner, ProblemKey of, Wish.Change change) {
    Optional<Template> template = library.bank().find(of.template());
    return switch (change) {
      case FRESH -> template;
      case EASIER -> template.flatMap(t -> next(learner, nearest(easier(t).reversed())));
      case HARDER -> template.flatMap(t -> next(learner, nearest(harder(t))));
    };
  }

  /** Those of the first one's tier. */
  private static List<Template> nearest(List<Template> templates) {
    return templates.stream()
        .filter(template -> template.tier() == templates.getFirst().tier())
        .toList();
  }

  List<Template> easier(Template than) {
    return ofSkill(than.skill()).stream().filter(t -> t.tier() < than.tier()).toList();
  }

  List<Template> harder(Template than) {
    return ofSkill(than.skill()).stream().filter(t -> t.tier() > than.tier()).toList();
  }

  private Optional<ProblemKey> fresh(Learner learner, Template template) {
    return random
        .longs(DRAWS, 0, SEEDS)
        .mapToObj(seed -> dealable(template, seed))
        .flatMap(Optional::stream)
        .filter(key -> notebook.dealt(learner, key).isEmpty())
        .findFirst();
  }

  /** Of the easiest template of a skill, an instance with a seed that is never drawn. */
  Optional<ProblemKey> example(String skill) {
    return ofSkill(skill).stream()
        .map(template -> from(template, SEEDS))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first of these seeds, counted up, that gives a problem which may be dealt. */
  Optional<ProblemKey> from(Template template, long seed) {
    OptionalLong found =
        java.util.stream.LongStream.range(seed, seed + DRAWS)
            .filter(candidate -> dealable(template, candidate).isPresent())
            .findFirst();
    return found.isPresent() ? dealable(template, found.getAsLong()) : Optional.empty();
  }

  private Optional<ProblemKey> dealable(Template template, long seed) {
    return library
        .find(new ProblemKey(template.id(), template.version(), seed))
        .filter(problem -> !Dealing.isAmbiguous(problem))
        .map(Problem::key);
  }
}
