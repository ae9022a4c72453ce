package org.saddlepoint.bank;

import java.util.List;
import java.util.Map;
import org.saddlepoint.problem.Template;

/**
 * A template with what only its check needs.
 *
 * @param lines where its keys stand, and {@code parts/<id>} for its parts
 */
record LoadedTemplate(
    String file, Template template, List<Case> cases, Map<String, Integer> lines) {
  LoadedTemplate {
    cases = List.copyOf(cases);
    lines = Map.copyOf(lines);
  }

  int line(String key) {
    return lines.getOrDefault(key, 0);
  }

  BankFault fault(String key, String sentence) {
    return new BankFault(file, line(key), sentence);
  }
}
