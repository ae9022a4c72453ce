package org.saddlepoint.problem;

/** The words for an option of a choice where neither template nor message files have any. */
final class JudgementWords {
  private JudgementWords() {}

  static String of(String id) {
    return id.replace('-', ' ');
  }
}
