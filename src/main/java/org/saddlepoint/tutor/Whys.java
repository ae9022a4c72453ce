package org.saddlepoint.tutor;

import org.saddlepoint.derivation.Message;
import org.saddlepoint.learning.choice.Reason;
import org.saddlepoint.problem.Words;

/** Reasons in words: the answer to "Why this problem?" */
final class Whys {
  private final Words words;
  private final Skills skills;

  Whys(Words words) {
    this.words = words;
    this.skills = new Skills(words);
  }

  String of(Reason reason) {
    return words.plain(
        Message.of(
            reason.key(),
            Message.plain(skills.ref(reason.skill()).name()),
            Message.plain(reason.other().map(other -> skills.ref(other).name()).orElse("")),
            Message.plain(reason.number())));
  }
}
