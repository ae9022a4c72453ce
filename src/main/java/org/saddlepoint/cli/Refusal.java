package org.saddlepoint.cli;

/** A command cannot be done, for a reason that the person at the keyboard can mend. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong, as one whole sentence
   */
  Refusal(String sentence) {
    super(sentence, null, false, false);
  }
}
