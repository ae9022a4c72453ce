package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;

/** The order of marking.md under "Diagnosis", on the text's own example; worked out by hand. */
class DiagnosisTest {

  /** ∇f = (2x₁ + 2x₂, 2x₁ + 6x₂), H = [[2, 2], [2, 6]], λ = 4 ± 2√2, κ = 3 + 2√2. */
  private static final Problem TEXT = Problems.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1", "-2");

  private static final Problem AT_ORIGIN = Problems.of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "0", "0");

  private static void expect(Verdict verdict, VerdictWord word, double score, String note) {
    assertThat(verdict.word()).as("%s", verdict).isEqualTo(word);
    assertThat(verdict.score()).isEqualTo(score);
    assertThat(verdict.note()).isEqualTo(Optional.of(note).filter(n -> !n.isEmpty()));
  }

  private static Verdict mark(Quantity ask, String answer, String... earlier) {
    return Problems.mark(TEXT, ask, answer, earlierOf(earlier));
  }

  private static Map<String, String> earlierOf(String... earlier) {
    return earlier.length == 0
        ? Map.of()
        : earlier.length == 2
            ? Map.of(earlier[0], earlier[1])
            : Map.of(earlier[0], earlier[1], earlier[2], earlier[3]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4±2√2", "6.83, 1.17", "1.172, 6.828", "{4-2√2, 4+√8}"})
  void theTextsEigenvaluesAreRight(String answer) {
    expect(mark(Quantities.EIGENVALUES, answer), VerdictWord.CORRECT, 1, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.8376", "683/117", "5.837"})
  void theTextsOwnRoundingIsNeverWrong(String answer) {
    expect(
        mark(Quantities.CONDITION_NUMBER, answer),
        VerdictWord.IMPRECISE,
        0.5,
        "P- precision.early-rounding");
  }

  /** 6.83/1.17 is 5.8376; what lies further off was not rounded but wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"5.88", "5.9", "5.71", "5.75"})
  void roundingReachesOnlySoFar(String answer) {
    assertThat(mark(Quantities.CONDITION_NUMBER, answer).word()).isEqualTo(VerdictWord.INCORRECT);
  }

  /** [[10, 4], [4, 6]] has the eigenvalues 8 ± 2√5, of which 12.47 may be rounded to 10. */
  @Test
  void whatASlipExplainsIsNoRoughRounding() {
    Problem problem = Problems.ofMatrix("10", "4", "4", "6");
    expect(
        Problems.mark(problem, Quantities.EIGENVALUES, "10, 6", Map.of()),
        VerdictWord.INCORRECT,
        0,
        "E1 eigenvalues.diagonal-read-off");
    expect(
        Problems.mark(problem, Quantities.EIGENVALUES, "12.5, 7.1", Map.of()),
        VerdictWord.PARTIAL,
        0.5,
        "W- components.some-right");
  }

  @Test
  void theZeroVectorIsNoMultipleOfAnother() {
    Value zero = new Value.Vector(List.of(Expression.ZERO, Expression.ZERO));
    Value key = new Value.Vector(List.of(Expression.ONE, Expression.of(2)));
    var kind = new AnswerKind.OneDirection(false);
    assertThat(Sameness.of(zero, key, kind, new Precision.Usual())).isFalse();
    assertThat(Sameness.of(key, zero, kind, new Precision.Usual())).isFalse();
  }

  @Test
  void ownSlipsComeBeforeFollowThrough() {
    // 2 and 6 follow from the diagonal Hessian, and are what reading off the diagonal gives.
    Verdict verdict = mark(Quantities.EIGENVALUES, "2, 6", "hessian", "[[2,0],[0,6]]");
    expect(verdict, VerdictWord.INCORRECT, 0, "E1 eigenvalues.diagonal-read-off");
    assertThat(verdict.slip()).contains("E1");
  }

  @Test
  void whatFollowsFromAnEarlierAnswerEarnsTheMethod() {
    // λ² − 8λ + 11 = 0
    expect(
        mark(Quantities.EIGENVALUES, "4±√5", "hessian", "[[2,1],[1,6]]"),
        VerdictWord.PARTIAL,
        0.5,
        "F- follow.hessian");
    expect(
        mark(Quantities.EIGENVALUES, "6.24, 1.76", "hessian", "[[2,1],[1,6]]"),
        VerdictWord.PARTIAL,
        0.5,
        "F- follow.hessian");
  }

  @Test
  void withoutThatAnswerTheSlipFurtherUpIsNamed() {
    Verdict verdict = mark(Quantities.EIGENVALUES, "4±√5");
    expect(verdict, VerdictWord.INCORRECT, 0, "H3 hessian.off-diagonal-halved");
    assertThat(verdict.messages())
        .extracting(message -> message.key())
        .containsExactly("marking.earlier-step", "slip.hessian.off-diagonal-halved");
  }

  @Test
  void followThroughNeedsTheSameClass() {
    // [[2,4],[4,6]] is indefinite, the key's matrix positive definite.
    expect(
        mark(Quantities.EIGENVALUES, "4±2√5", "hessian", "[[2,4],[4,6]]"),
        VerdictWord.INCORRECT,
        0,
        "F- follow.hessian.other-kind");
  }

  @Test
  void followThroughNeedsTheSameRank() {
    // κ of 8 and 0 is infinite.
    expect(
        mark(Quantities.CONDITION_NUMBER, "∞", "eigenvalues", "8, 0"),
        VerdictWord.INCORRECT,
        0,
        "F- follow.eigenvalues.other-kind");
  }

  @Test
  void followThroughNeedsTheSameWork() {
    expect(
        mark(Quantities.EIGENVALUES, "5, 3", "hessian", "[[5,0],[0,3]]"),
        VerdictWord.INCORRECT,
        0,
        "F- follow.hessian.easier");
  }

  @Test
  void severalWrongAnswersAreCarriedTogetherFirst() {
    String wrong = "5 + sqrt(3), 5 - sqrt(3)";
    expect(
        mark(
            Quantities.CONDITION_NUMBER,
            "(5 + sqrt(3))/(5 - sqrt(3))",
            "hessian",
            "[[3,1],[1,5]]",
            "eigenvalues",
            wrong),
        VerdictWord.PARTIAL,
        0.5,
        "F- follow.several");
  }

  /** A quotient of whole numbers is less work than one of surds. */
  @Test
  void aQuotientOfWholeNumbersEarnsNoCreditForOneOfSurds() {
    expect(
        mark(Quantities.CONDITION_NUMBER, "4.5", "hessian", "[[3,1],[1,5]]", "eigenvalues", "9, 2"),
        VerdictWord.INCORRECT,
        0,
        "F- follow.several.easier");
  }

  @Test
  void thenSingly() {
    // From [[3,1],[1,5]] alone: (4+√2)/(4−√2) = 2.09; the eigenvalues given say 4.5.
    expect(
        mark(
            Quantities.CONDITION_NUMBER, "2.09", "hessian", "[[3,1],[1,5]]", "eigenvalues", "9, 2"),
        VerdictWord.PARTIAL,
        0.5,
        "F- follow.hessian");
  }

  @Test
  void aRoundedEarlierAnswerCountsAsTheKey() {
    expect(
        mark(Quantities.CONDITION_NUMBER, "5.828", "eigenvalues", "6.8, 1.2"),
        VerdictWord.CORRECT,
        1,
        "");
    // 6.8/1.2: rounding to two digits is no value of one's own to build on.
    assertThat(mark(Quantities.CONDITION_NUMBER, "5.667", "eigenvalues", "6.8, 1.2").word())
        .isEqualTo(VerdictWord.INCORRECT);
  }

  @Test
  void aRightAnswerIsRightWhateverCameBefore() {
    expect(
        mark(Quantities.CONDITION_NUMBER, "5.83", "eigenvalues", "8, 2"),
        VerdictWord.CORRECT,
        1,
        "");
  }

  @Test
  void unreadableEarlierAnswersAreLeftAlone() {
    assertThat(
            mark(Quantities.CONDITION_NUMBER, "4", "eigenvalues", "8; x +", "hessian", "[[").word())
        .isEqualTo(VerdictWord.INCORRECT);
  }

  /** Numbers whose digits, written out, would fill the memory. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "exp(exp(exp(exp(2))))",
        "exp(exp(exp(exp(5))))",
        "exp(-exp(exp(5)))",
        "2.5exp(exp(exp(3)))",
        "1e9999",
        "e^e^e^e^e^e^e^e^1"
      })
  void hugeAndTinyNumbersAreMarkedAtOnce(String answer) {
    for (Part part : TEXT.parts()) {
      assertThat(Marker.mark(TEXT, part, answer, Map.of("hessian", answer)).word())
          .isIn(VerdictWord.INCORRECT, VerdictWord.UNREADABLE);
    }
  }

  @Test
  void choicesThatFollowGetWordsAndNoCredit() {
    expect(
        Problems.mark(
            AT_ORIGIN, Quantities.CLASSIFICATION, "saddle", Map.of("hessian", "[[2,4],[4,6]]")),
        VerdictWord.INCORRECT,
        0,
        "F- follow.hessian.choice");
  }

  @Test
  void someEntriesRightIsTheRightIdea() {
    Verdict verdict = mark(Quantities.HESSIAN, "[[2,2],[2,5]]");
    expect(verdict, VerdictWord.PARTIAL, 0.75, "W- components.some-right");
    assertThat(verdict.components()).isEqualTo(List.of(List.of(true, true), List.of(true, false)));
  }

  @Test
  void aSlipThatLeavesEntriesRightIsNamedAndStillPartial() {
    expect(
        mark(Quantities.HESSIAN, "[[2,4],[4,6]]"),
        VerdictWord.PARTIAL,
        0.5,
        "H4 hessian.off-diagonal-doubled");
  }

  @Test
  void twoSlipsOneAfterTheOther() {
    // H halved throughout, then its diagonal read off: 1 and 3.
    Verdict verdict = mark(Quantities.CONDITION_NUMBER, "1 + √2");
    assertThat(verdict.note()).contains("K7 condition-number.root");
    // λ² − 8λ + 11 from the halved mixed term; "tr ± root" without halving gives 8 ± 2√5.
    Verdict pair = mark(Quantities.EIGENVALUES, "8±2√5");
    expect(
        pair,
        VerdictWord.INCORRECT,
        0,
        "H3 hessian.off-diagonal-halved + E6 eigenvalues.not-halved");
    assertThat(pair.slip()).contains("H3");
  }

  @Test
  void theCharacteristicPolynomialMayHaveEitherSignInOddDimensions() {
    Problem three = Problems.ofMatrix("2", "0", "0", "0", "3", "0", "0", "0", "5");
    Quantity asked = Quantities.CHARACTERISTIC_POLYNOMIAL;
    assertThat(Problems.mark(three, asked, "(λ-2)(λ-3)(λ-5)").word())
        .isEqualTo(VerdictWord.CORRECT);
    assertThat(Problems.mark(three, asked, "(2-λ)(3-λ)(5-λ) = 0").word())
        .isEqualTo(VerdictWord.CORRECT);
    assertThat(mark(asked, "λ^2 - 8λ + 8").word()).isEqualTo(VerdictWord.CORRECT);
    assertThat(mark(asked, "-λ^2 + 8λ - 8").word()).isEqualTo(VerdictWord.INCORRECT);
  }

  @Test
  void infinityForASingularMatrix() {
    Problem singular = Problems.ofMatrix("1", "2", "2", "4");
    Quantity asked = Quantities.CONDITION_NUMBER;
    assertThat(Problems.mark(singular, asked, "∞").word()).isEqualTo(VerdictWord.CORRECT);
    assertThat(Problems.mark(singular, asked, "-∞").word()).isEqualTo(VerdictWord.INCORRECT);
    assertThat(Problems.mark(singular, asked, "10^99").word()).isEqualTo(VerdictWord.INCORRECT);
  }

  @Test
  void anEstimateHasAToleranceOfItsOwn() {
    Part part =
        Problems.part(
            Quantities.CONDITION_NUMBER,
            AnswerKind.NUMBER,
            new Precision.Estimate(Rational.of(1, 20)));
    // κ = 5.8284…; five per cent are 0.2914.
    assertThat(Marker.mark(TEXT, part, "6", Map.of()).word()).isEqualTo(VerdictWord.CORRECT);
    assertThat(Marker.mark(TEXT, part, "6.11", Map.of()).word()).isEqualTo(VerdictWord.CORRECT);
    assertThat(Marker.mark(TEXT, part, "5.54", Map.of()).word()).isEqualTo(VerdictWord.CORRECT);
    assertThat(Marker.mark(TEXT, part, "6.13", Map.of()).word()).isEqualTo(VerdictWord.INCORRECT);
    assertThat(Marker.mark(TEXT, part, "-5.83", Map.of()).word()).isEqualTo(VerdictWord.INCORRECT);
  }

  /** A wrong value may be estimated as roughly as the right one: five per cent of 8 are 0.4. */
  @Test
  void anEstimateOfASlipsValueIsTold() {
    Slip rough = slip("Z3", "test.rough", Expression.of(8));
    Part usual = withSlip(rough);
    Part part = withSlip(new Precision.Estimate(Rational.of(1, 20)), rough);
    expect(Marker.mark(TEXT, part, "8.3", Map.of()), VerdictWord.INCORRECT, 0, "Z3 test.rough");
    expect(Marker.mark(TEXT, part, "8.5", Map.of()), VerdictWord.INCORRECT, 0, "W- unexplained");
    expect(Marker.mark(TEXT, usual, "8.3", Map.of()), VerdictWord.INCORRECT, 0, "W- unexplained");
  }

  /** The allowance for rounding reaches half way to the nearest slip, and a slip hit is named. */
  @Test
  void theAllowanceNeverHoldsASlipsValue() {
    Slip near = slip("Z1", "test.near", Expression.of(5837, 1000));
    Part part = withSlip(near);
    Verdict hit = Marker.mark(TEXT, part, "5.837", Map.of());
    expect(hit, VerdictWord.INCORRECT, 0, "Z1 test.near");
    Verdict between = Marker.mark(TEXT, part, "5.835", Map.of());
    assertThat(between.word()).isEqualTo(VerdictWord.INCORRECT);
    assertThat(
            Marker.mark(TEXT, Problems.part(TEXT, Quantities.CONDITION_NUMBER), "5.835", Map.of())
                .word())
        .isEqualTo(VerdictWord.IMPRECISE);
  }

  /** One unit off in the last digit, but exactly what a slip gives. */
  @Test
  void exactSlipsAreTriedBeforeRounding() {
    Part part = withSlip(slip("Z2", "test.exact", Expression.of(584, 100)));
    expect(Marker.mark(TEXT, part, "5.84", Map.of()), VerdictWord.INCORRECT, 0, "Z2 test.exact");
  }

  @Test
  void theTemplatesSlipsComeFirstAndTheLowestNumberWins() {
    Part part =
        withSlip(
            slip("Z10", "test.later", Expression.of(8)),
            slip("Z9", "test.earlier", Expression.of(8)));
    // 8 is the determinant too: K2.
    expect(Marker.mark(TEXT, part, "8", Map.of()), VerdictWord.INCORRECT, 0, "Z9 test.earlier");
    expect(
        mark(Quantities.CONDITION_NUMBER, "8"),
        VerdictWord.INCORRECT,
        0,
        "K2 condition-number.determinant");
  }

  private static Slip slip(String id, String name, Expression value) {
    return new Slip(
        id,
        name,
        Quantities.CONDITION_NUMBER,
        true,
        derivation -> Optional.of(new Value.Scalar(value)));
  }

  private static Part withSlip(Slip... slips) {
    return withSlip(new Precision.Usual(), slips);
  }

  private static Part withSlip(Precision precision, Slip... slips) {
    return new Part(
        "kappa",
        Quantities.CONDITION_NUMBER,
        "cond.number",
        Optional.empty(),
        AnswerKind.NUMBER,
        precision,
        1,
        List.of(slips),
        List.of());
  }

  @Test
  void sameAnswersAreRepeatsAndOthersAreNot() {
    assertThat(repeats(Quantities.EIGENVALUES, "2, 6", "{6; 2.0}")).isTrue();
    assertThat(repeats(Quantities.EIGENVALUES, "2, 6", "2, 6, 6")).isFalse();
    assertThat(repeats(Quantities.CONDITION_NUMBER, "1/2", "0.5")).isTrue();
    assertThat(repeats(Quantities.CONDITION_NUMBER, "1/3", "0.333")).isFalse();
    // One is off in its last digit, the other right.
    assertThat(repeats(Quantities.CONDITION_NUMBER, "5.830", "5.83")).isFalse();
    assertThat(repeats(Quantities.GRADIENT, "(x1+x2, 0)", "(x2 + x1, 0)")).isTrue();
    assertThat(repeats(Quantities.GRADIENT, "(x1+x2", "(x1 + x2")).isFalse();
    assertThat(repeats(Quantities.GRADIENT, "(x1+x2", " (x1+x2 ")).isTrue();
    assertThat(repeats(Quantities.CONDITION_NUMBER, "∞", "infinity")).isTrue();
    assertThat(repeats(Quantities.CONDITION_NUMBER, "∞", "-∞")).isFalse();
  }

  private static boolean repeats(Quantity ask, String one, String other) {
    return Marker.isRepeat(TEXT, Problems.part(TEXT, ask), one, other);
  }

  @Test
  void valuesThatOneAnswerCouldMeanAreTheSame() {
    Part kappa = Problems.part(TEXT, Quantities.CONDITION_NUMBER);
    Value key = TEXT.derivation().get(Quantities.CONDITION_NUMBER);
    assertThat(Marker.isSame(key, number(Expression.of(583, 100)), kappa)).isTrue();
    assertThat(Marker.isSame(key, number(Expression.of(5831, 1000)), kappa)).isTrue();
    assertThat(Marker.isSame(key, number(Expression.of(584, 100)), kappa)).isFalse();
    assertThat(Marker.isSame(key, new Value.Infinity(), kappa)).isFalse();
    assertThat(Marker.isSame(number(Expression.of(2)), number(Expression.of(20004, 10000)), kappa))
        .isTrue();
    assertThat(Marker.isSame(number(Expression.of(2)), number(Expression.of(201, 100)), kappa))
        .isFalse();
    assertThat(Marker.isSame(number(Expression.of(100)), number(Expression.of(101)), kappa))
        .isFalse();
  }

  private static Value number(Expression e) {
    return new Value.Scalar(e);
  }
}
