package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.problem.Words;

/** A verdict as JSON: its three audiences side by side. */
final class VerdictJson {
  private VerdictJson() {}

  static ObjectNode of(Verdict verdict) {
    return Json.object()
        .put("verdict", word(verdict))
        .put("score", verdict.score())
        .put("read", verdict.read().map(Formula::text).orElse(null))
        .put("message", message(verdict))
        .put("note", verdict.note().orElse(null))
        .put("slip", verdict.slip().orElse(null));
  }

  static String word(Verdict verdict) {
    return verdict.word().name().toLowerCase(Locale.ROOT);
  }

  private static String message(Verdict verdict) {
    Words words = Messages.english();
    String said = verdict.messages().stream().map(words::plain).collect(Collectors.joining(" "));
    return verdict.position() > 0 ? said + " (At character " + verdict.position() + ".)" : said;
  }
}
