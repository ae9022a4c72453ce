package org.saddlepoint.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.problem.Precision;

/** An answer that could be read, to a verdict, in the order of marking.md under "Diagnosis". */
final class Grading {
  private static final Pattern DECIMALS = Pattern.compile("[0-9][.,][0-9]");

  private final Question question;
  private final Reading.Understood reading;
  private final Map<String, String> earlier;
  private final Suspects suspects;
  private final Standing standing;
  private final Budget budget = new Budget();

  Grading(Question question, Reading.Understood reading, Map<String, String> earlier) {
    this.question = question;
    this.reading = reading;
    this.earlier = earlier;
    this.suspects = new Suspects(question, budget);
    this.standing = new Standing(question, suspects);
  }

  /**
   * By the key; where it is not right by that, by what follows from choices of the learner's own
   * that were right.
   */
  Verdict verdict() {
    Optional<Comparison> comparison = standing.of(answer());
    if (comparison.filter(Comparison::isRight).isEmpty()) {
      List<Grading> others =
          OwnChoices.of(question, earlier).stream()
              .map(own -> new Grading(own.question(), reading, own.earlier()))
              .toList();
      for (Grading other : others) {
        if (other.isRight()) {
          return other.byThis();
        }
      }
      if (!others.isEmpty() && comparison.filter(Comparison::isRightOrClose).isEmpty()) {
        return others.getFirst().byThis();
      }
    }
    return byThis();
  }

  private boolean isRight() {
    return standing.of(answer()).filter(Comparison::isRight).isPresent();
  }

  private Verdict byThis() {
    Verdict verdict =
        standing
            .of(answer())
            .map(this::verdict)
            .orElseGet(() -> Verdicts.misshapen(reading, Shapes.expected(question.key())));
    boolean isProperty = question.part().kind() instanceof AnswerKind.Satisfying;
    boolean isJudged = isProperty && verdict.word() != VerdictWord.UNREADABLE;
    return isJudged
        ? standing.judged(answer()).map(judged -> verdict.says(judged.shown())).orElse(verdict)
        : verdict;
  }

  private Answer answer() {
    return reading.answer();
  }

  private Verdict verdict(Comparison comparison) {
    if (comparison.isRight()) {
      return Verdicts.correct(reading, comparison);
    }
    if (comparison.isRightOrClose()) {
      return close(comparison);
    }
    return Doubts.in(reading, standing::of).orElseGet(() -> wrong(comparison));
  }

  /** Exact slips are tried before anything is called rounding. */
  private Verdict close(Comparison comparison) {
    return Stream.concat(suspects.own(), suspects.upstream())
        .filter(suspect -> standing.explains(suspect.answer(), answer()))
        .findFirst()
        .map(suspect -> blamed(comparison, suspect.slip()).verdict())
        .orElseGet(() -> Verdicts.imprecise(reading, comparison));
  }

  private Verdict wrong(Comparison comparison) {
    boolean choice = question.part().kind().isChosen();
    List<FollowThrough.Carried> all = new FollowThrough(question, earlier).carried();
    Optional<FollowThrough.Carried> carried = carried(all);
    Optional<Draft> followed =
        carried.map(c -> Sayings.followed(Verdicts.wrong(reading, comparison), c));
    boolean earned = carried.filter(c -> c.credit() == FollowThrough.Credit.EARNED).isPresent();
    return (earned ? followed : ownSlip(comparison))
        .or(() -> followed)
        .or(() -> rows(comparison))
        .or(() -> nearlyFollowed(comparison, all))
        .or(() -> choice ? Optional.empty() : upstreamSlip(comparison))
        .or(() -> estimated(comparison, all))
        .or(() -> choice ? Optional.empty() : pair(comparison))
        .or(() -> lacking(comparison))
        .orElseGet(() ->
            Plain.explanation(question.key(), answer(), standing.terms(), reading, comparison))
        .verdict();
  }

  /** Of an answer that lacks a property the certificate tells, and nothing else is known. */
  private Optional<Draft> lacking(Comparison comparison) {
    return question.part().kind() instanceof AnswerKind.Satisfying
            && standing.judged(answer()).isPresent()
        ? Optional.of(
            Verdicts.wrong(reading, comparison)
                .says(Message.of("marking.satisfying.wrong"))
                .noted(Optional.of(Notes.UNEXPLAINED)))
        : Optional.empty();
  }

  /** A table of iterates from its first wrong row on; a slip may have been made in that row. */
  private Optional<Draft> rows(Comparison comparison) {
    if (!(question.part().kind() instanceof AnswerKind.Iterates)
        || !(answer() instanceof Answer.Matrix(var typed))) {
      return Optional.empty();
    }
    var rows = new TableRows(question, typed, comparison);
    if (rows.firstWrong() > typed.size()) {
      return Optional.empty();
    }
    Draft draft =
        Verdicts.wrong(reading, comparison).says(Sayings.rows(rows).toArray(Message[]::new));
    return suspects
        .slips()
        .filter(slip -> budget.spend(Suspects.STEPS) && rows.isSlip(slip))
        .findFirst()
        .map(slip -> draft.says(slip.says()).blames(slip.id()).noted(Optional.of(slip.note())))
        .or(() ->
            Optional.of(
                draft
                    .says(Message.of("marking.rows.task"))
                    .noted(
                        Optional.of(
                            rows.followedRows().isEmpty() ? Notes.SOME_ROWS : Notes.ROWS_FOLLOW))));
  }

  private Optional<Draft> ownSlip(Comparison comparison) {
    return suspects
        .own()
        .filter(suspect -> standing.explains(suspect.answer(), answer()))
        .findFirst()
        .map(suspect -> blamed(comparison, suspect.slip()));
  }

  /** What a slip explains was not rounded, however near the key: 10 is no rough 12.47 then. */
  private Draft blamed(Comparison comparison, Slip slip) {
    Draft draft = Verdicts.wrong(reading, comparison.strictly());
    boolean upstream = !slip.of().equals(question.ask());
    Draft told = upstream ? draft.says(Sayings.earlierStep(slip.of())) : draft;
    return told.says(slip.says()).blames(slip.id()).noted(Optional.of(slip.note()));
  }

  /**
   * What comes out of earlier values. Where it earns credit it is told before a slip that leads
   * there too: the earlier value was seen, the slip is a guess.
   */
  private Optional<FollowThrough.Carried> carried(List<FollowThrough.Carried> all) {
    return all.stream().filter(this::explains).findFirst();
  }

  /** Where many answers are right, the carried problem has many as well. */
  private boolean explains(FollowThrough.Carried carried) {
    boolean isProperty = question.part().kind() instanceof AnswerKind.Satisfying;
    return isProperty
        ? new Standing(carried.own(), new Suspects(carried.own(), budget))
            .of(answer())
            .filter(Comparison::isRight)
            .isPresent()
        : standing.explains(carried.answer(), answer());
  }

  /** More digits may have been kept in a calculator than were submitted. */
  private Optional<Draft> nearlyFollowed(Comparison comparison, List<FollowThrough.Carried> all) {
    boolean decimals = earlier.values().stream().anyMatch(DECIMALS.asPredicate());
    return all.stream()
        .filter(carried ->
            decimals
                && Keys.isPlain(carried.answer())
                && standing.nearlyExplains(carried.answer(), answer()))
        .findFirst()
        .map(carried -> Sayings.followed(Verdicts.wrong(reading, comparison), carried));
  }

  /** Whoever is asked for an estimate rounds a wrong value as freely as the right one. */
  private Optional<Draft> estimated(Comparison comparison, List<FollowThrough.Carried> all) {
    if (!(question.part().precision() instanceof Precision.Estimate)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(carried -> standing.isEstimateOf(carried.answer(), answer()))
        .findFirst()
        .map(carried -> Sayings.followed(Verdicts.wrong(reading, comparison), carried))
        .or(() ->
            suspects
                .own()
                .filter(suspect -> standing.isEstimateOf(suspect.answer(), answer()))
                .findFirst()
                .map(suspect -> blamed(comparison, suspect.slip())));
  }

  private Optional<Draft> upstreamSlip(Comparison comparison) {
    return suspects
        .upstream()
        .filter(suspect -> standing.explains(suspect.answer(), answer()))
        .findFirst()
        .map(suspect -> blamed(comparison, suspect.slip()));
  }

  private Optional<Draft> pair(Comparison comparison) {
    return suspects
        .pairs()
        .filter(pair -> standing.explains(pair.answer(), answer()))
        .findFirst()
        .map(pair ->
            Verdicts.wrong(reading, comparison)
                .says(Sayings.earlierStep(pair.first().of()))
                .says(pair.first().says())
                .says(Sayings.andThen(), pair.second().says())
                .blames(pair.first().id())
                .noted(Optional.of(pair.first().note() + " + " + pair.second().note())));
  }
}
