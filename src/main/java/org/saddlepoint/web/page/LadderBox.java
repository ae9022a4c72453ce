package org.saddlepoint.web.page;

import java.util.List;
import org.saddlepoint.tutor.ProblemView;

/**
 * How much of a problem is done for the learner, to choose from.
 *
 * @param url where the choice is sent
 * @param now the word of the rung that the page is on
 * @param rungs the words of those that the problem has, the last without any help
 */
public record LadderBox(String url, String now, List<String> rungs) {
  static LadderBox of(ProblemView view) {
    return new LadderBox(
        Links.rung(view.key()),
        view.path().rung().word(),
        view.path().rungs().reversed().stream().map(rung -> rung.word()).toList());
  }

  public boolean isChoice() {
    return rungs.size() > 1;
  }
}
