package org.saddlepoint.derivation;

import java.util.List;

/**
 * The rules of one system, with what problems may give to them.
 *
 * @param name of the file with its words, {@code messages/<name>_en.properties}
 */
public record Chapter(String name, List<Rule> rules, List<Setting> settings) {
  public Chapter {
    rules = List.copyOf(rules);
    settings = List.copyOf(settings);
  }
}
