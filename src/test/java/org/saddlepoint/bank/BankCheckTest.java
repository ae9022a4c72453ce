package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankCheckTest {

  private static BankReport check(String text, boolean isExhaustive) {
    return BankCheck.of(
        Templates.load(text), new CheckSettings(60, 60, isExhaustive), (report, done, all) -> {});
  }

  private static BankReport check(String text) {
    return check(text, false);
  }

  @Test
  void aSoundTemplateHasNoFaults() {
    BankReport report = check(Templates.SOUND.replace("tier: 2", "tier: 3"));
    assertThat(report.faults()).isEmpty();
    assertThat(report.summary()).isEqualTo("60 instances of 1 templates; no faults");
    assertThat(report.templates().getFirst().instances()).isEqualTo(60);
    assertThat(report.json()).contains("\"distinct\"", "\"ambiguous\"", "\"difficulty\"");
    assertThat(report.table()).contains("spectra/example");
  }

  @Test
  void tooFewInstancesAreAFault() {
    BankReport report =
        check(Templates.SOUND.replace("1 to 9", "1 to 2").replace("-4 to 4", "1 to 3"));
    assertThat(report.faults()).anyMatch(fault -> says(fault, 5, "different instances"));
  }

  @Test
  void aConstantAnswerIsAFault() {
    String text = Templates.SOUND + "  - ask: critical\npoint: (0, 0)\n";
    assertThat(check(text).faults()).anyMatch(fault -> says(fault, 19, "always critical"));
  }

  /** Where b is 0 leaving out the mixed term is no mistake, so only b = 3 is ever dealt. */
  @Test
  void anAnswerThatChangesOnlyWhereNothingIsDealtIsAFault() {
    String quantity =
        """
          - ask: coupling
        quantities:
          coupling:
            value: b
            title: The coupling
            explanation: It stands beside the diagonal.
        """;
    String text =
        Templates.SOUND.replace("integer from -4 to 4 except 0", "one of 0, 3, 3") + quantity;
    assertThat(check(text).faults()).anyMatch(fault -> says(fault, 19, "always 3"));
  }

  @Test
  void anAnswerThatIsUndefinedIsAFault() {
    String text = Templates.SOUND + "  - ask: newton-step\n";
    assertThat(check(text).faults())
        .anyMatch(fault -> says(fault, 19, "'newton-step' has no value"));
  }

  @Test
  void conditionsThatCannotBeMetAreAFault() {
    assertThat(check(Templates.SOUND.replace("> 0", "> 1000")).faults())
        .anyMatch(fault -> says(fault, 5, "there is no instance"));
  }

  /** Not a power of ten, which would be nice at any size. */
  @Test
  void numbersThatAreNotNiceAreAFault() {
    String text = Templates.SOUND.replace("[[a, b], [b, d]]", "[[1003*a, b], [b, d]]");
    assertThat(check(text).faults()).anyMatch(fault -> says(fault, 15, "not nice enough"));
  }

  @Test
  void aMistakeThatGivesTheRightAnswerIsAFault() {
    // Without a mixed term, leaving it out is no mistake.
    String text = Templates.SOUND.replace("[[a, b], [b, d]]", "[[a, 0], [0, d]]");
    assertThat(check(text).faults()).anyMatch(fault -> says(fault, 5, "60 of 60 instances cannot"));
  }

  @Test
  void aStartThatIsTheAnswerIsAFault() {
    String text =
        Templates.SOUND.replace("hessian: H", "hessian: H\n  stationary: (1, 2)")
            + "  - ask: newton-next\npoint: (1, 2)\n";
    assertThat(check(text).faults())
        .anyMatch(fault -> says(fault, 20, "the start is the answer already"));
  }

  @Test
  void aCaseIsHeldAgainstTheMarker() {
    String cases =
        """
        cases:
          - part: hessian
            answer: "[[{{a}}, {{b}}], [{{b}}, {{d}}]]"
            verdict: correct
          - part: hessian
            answer: "[[{{a}}, {{2*b}}], [{{2*b}}, {{d}}]]"
            verdict: partial
            note: H3
        """;
    assertThat(check(Templates.SOUND + cases).faults())
        .noneMatch(fault -> fault.line() == 21)
        .anyMatch(fault -> says(fault, 24, "with the note H3, and is partial (note: H4"));
  }

  /** Some of the ten instances have b = 1. */
  @Test
  void aCaseWithoutAValueIsAFault() {
    String cases =
        """
        cases:
          - part: hessian
            answer: "[[{{a}}, {{b*(b - 1)/(b - 1)}}], [{{b}}, {{d}}]]"
            verdict: correct
        """;
    assertThat(check(Templates.SOUND + cases).faults())
        .anyMatch(fault -> says(fault, 21, "cannot be filled in: division by zero"));
  }

  @Test
  void exhaustiveCountsEveryCombination() {
    String text = Templates.SOUND.replace("- det(H) > 0", "- a + d > 0");
    TemplateReport report = check(text, true).templates().getFirst();
    assertThat(report.instances()).isEqualTo(9 * 8 * 8);
    assertThat(report.distinct()).isEqualTo(9 * 8 * 8);
  }

  private static boolean says(BankFault fault, int line, String words) {
    return fault.line() == line && fault.sentence().contains(words);
  }
}
