package org.saddlepoint.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.marking.VerdictWord;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Words;
import org.saddlepoint.store.Attempt;

/** What is said to a submitted answer: at once, and again whenever its page is opened. */
final class Feedback {
  private static final int KEPT = 2_000;

  /** Counted attempts from which on it is told which components are right. */
  private static final int TRIES_BEFORE_COMPONENTS = 2;

  private final Cache<Long, Verdict> verdicts = new Cache<>(KEPT);

  /**
   * What was said to a stored attempt. Word and score are as judged then; only the sentences are
   * made anew, which are not stored.
   */
  Outcome of(Problem problem, Part part, Attempt attempt, Work work, Words words) {
    Map<String, String> earlier = work.earlier(part.id(), attempt.id());
    Attempt.Submission sent = attempt.submission();
    Verdict verdict =
        verdicts.get(attempt.id(), id -> Marker.mark(problem, part, sent.raw(), earlier));
    return outcome(attempt, verdict, countedUpTo(attempt, work), words);
  }

  private static int countedUpTo(Attempt attempt, Work work) {
    return (int)
        work.attempts(attempt.submission().part()).stream()
            .filter(a -> a.id() <= attempt.id() && a.judgement().costsAttempt())
            .count();
  }

  private static Outcome outcome(Attempt attempt, Verdict verdict, int counted, Words words) {
    Attempt.Judgement judged = attempt.judgement();
    VerdictWord word = VerdictWord.valueOf(judged.verdict().toUpperCase(Locale.ROOT));
    boolean isCostly = word == VerdictWord.PARTIAL || word == VerdictWord.INCORRECT;
    boolean repeated = isCostly && !judged.costsAttempt();
    return new Outcome(
        word,
        attempt.submission().raw(),
        judged.score(),
        said(verdict, repeated, words),
        counted >= TRIES_BEFORE_COMPONENTS && isCostly ? components(verdict) : List.of(),
        judged.costsAttempt(),
        repeated,
        judged.note().orElse(""));
  }

  private static Prose said(Verdict verdict, boolean repeated, Words words) {
    Stream<Message> before = repeated ? Stream.of(Message.of("feedback.repeated")) : Stream.empty();
    List<Passage> passages =
        Stream.of(before, verdict.messages().stream(), verdict.remarks().stream())
            .flatMap(messages -> messages)
            .<Passage>map(Passage.Say::new)
            .toList();
    return words.prose(passages);
  }

  private static List<Outcome.Component> components(Verdict verdict) {
    List<Outcome.Component> components = new ArrayList<>();
    for (int i = 0; i < verdict.components().size(); i++) {
      List<Boolean> row = verdict.components().get(i);
      for (int j = 0; j < row.size(); j++) {
        components.add(new Outcome.Component(i + 1, j + 1, row.get(j)));
      }
    }
    return components;
  }
}
