package org.saddlepoint.bank;

import org.saddlepoint.derivation.Message;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.MessageFiles;
import org.saddlepoint.problem.Words;

/** A message of the derivation in words, for an author. */
final class Sentence {
  private static final Words WORDS =
      Words.of(MessageFiles.all(MessageFiles.OF_RULES, Language.ENGLISH));

  private Sentence() {}

  static String of(Message message) {
    return WORDS.plain(message);
  }
}
