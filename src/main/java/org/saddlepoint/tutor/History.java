package org.saddlepoint.tutor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Phrases;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.Database;
import org.saddlepoint.store.Summaries;

/** The answers that one learner has given, and the slips that came back. */
final class History {
  private static final int SHOWN = 100;

  private final Notebook notebook;
  private final Library library;
  private final Words words;

  History(Notebook notebook, Library library, Words words) {
    this.notebook = notebook;
    this.library = library;
    this.words = words;
  }

  ProgressView of(Learner learner, List<ChapterView> chapters) {
    return notebook
        .account(learner)
        .map(account -> of(account, chapters))
        .orElseGet(() -> new ProgressView(chapters, List.of(), List.of()));
  }

  private ProgressView of(org.saddlepoint.store.Learner account, List<ChapterView> chapters) {
    Database database = notebook.database();
    List<ProgressView.AttemptLine> lines =
        database.attempts().recent(account, SHOWN).attempts().stream().map(this::line).toList();
    return new ProgressView(chapters, lines, slips(database.summaries().slips(account)));
  }

  private ProgressView.AttemptLine line(Attempt attempt) {
    ProblemKey key = Notebook.key(attempt.instance());
    Optional<Problem> problem = library.stepwise(key);
    String part = attempt.submission().part();
    return new ProgressView.AttemptLine(
        attempt.at(),
        key,
        problem
            .map(Problem::title)
            .orElseGet(() -> Phrases.of(key.template()))
            .in(words.language()),
        problem.flatMap(p -> p.part(part)).map(p -> Prompts.label(p, words)).orElse(part),
        problem.flatMap(p -> p.part(part).map(found -> new Shapes(words).of(p, found))),
        attempt.submission().raw(),
        VerdictWord.valueOf(attempt.judgement().verdict().toUpperCase(Locale.ROOT)),
        attempt.submission().hintsUsed() > 0);
  }

  /** Those seen more than once. */
  private List<ProgressView.Slip> slips(List<Summaries.SlipCount> counts) {
    Map<String, Slip> catalogue = new HashMap<>();
    Map<String, String> skills = new HashMap<>();
    for (Rule rule : Rules.ALL.rules()) {
      for (Slip slip : rule.slips()) {
        catalogue.putIfAbsent(slip.id(), slip);
        skills.putIfAbsent(slip.id(), rule.skill());
      }
    }
    List<ProgressView.Slip> slips = new ArrayList<>();
    for (Summaries.SlipCount count : counts) {
      Slip slip = catalogue.get(count.slip());
      if (slip != null && count.times() > 1) {
        slips.add(
            new ProgressView.Slip(
                slip.id(),
                words.prose(slip.says()),
                Math.toIntExact(count.times()),
                new Skills(words).ref(skills.get(slip.id()))));
      }
    }
    return slips;
  }
}
