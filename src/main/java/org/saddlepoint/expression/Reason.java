package org.saddlepoint.expression;

import java.util.List;

/**
 * Why something typed cannot be read: a key of the message files with its arguments. Arguments are
 * names, characters and formulae as typed, never words of a language.
 */
public record Reason(String key, List<String> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }
}
