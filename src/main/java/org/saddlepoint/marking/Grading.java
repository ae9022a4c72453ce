package org.saddlepoint.marking;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.answer.Answer;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Reading;
import org.saddlepoint.derivation.Slip;

/** An answer that could be read, to a verdict, in the order of marking.md under "Diagnosis". */
final class Grading {
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

  Verdict verdict() {
    Optional<Comparison> comparison = standing.of(answer());
    return comparison
        .map(this::verdict)
        .orElseGet(() -> Verdicts.misshapen(reading, Shapes.expected(question.key())));
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
        .map(suspect -> blamed(comparison.strictly(), suspect.slip()).verdict())
        .orElseGet(() -> Verdicts.imprecise(reading, comparison));
  }

  private Verdict wrong(Comparison comparison) {
    boolean choice = question.part().kind() instanceof AnswerKind.OneChoice;
    return ownSlip(comparison)
        .or(() -> followed(comparison))
        .or(() -> choice ? Optional.empty() : upstreamSlip(comparison))
        .or(() -> choice ? Optional.empty() : pair(comparison))
        .orElseGet(() ->
            Plain.explanation(question.key(), answer(), standing.terms(), reading, comparison))
        .verdict();
  }

  private Optional<Draft> ownSlip(Comparison comparison) {
    return suspects
        .own()
        .filter(suspect -> standing.explains(suspect.answer(), answer()))
        .findFirst()
        .map(suspect -> blamed(comparison, suspect.slip()));
  }

  private Draft blamed(Comparison comparison, Slip slip) {
    Draft draft = Verdicts.wrong(reading, comparison);
    boolean upstream = !slip.of().equals(question.ask());
    Draft told = upstream ? draft.says(Sayings.earlierStep(slip.of())) : draft;
    return told.says(slip.says()).blames(slip.id()).noted(Optional.of(slip.note()));
  }

  private Optional<Draft> followed(Comparison comparison) {
    return new FollowThrough(question, earlier)
        .carried().stream()
            .filter(carried -> standing.explains(carried.answer(), answer()))
            .findFirst()
            .map(carried -> Sayings.followed(Verdicts.wrong(reading, comparison), carried));
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
