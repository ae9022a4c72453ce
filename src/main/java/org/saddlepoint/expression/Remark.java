package org.saddlepoint.expression;

import java.util.List;

/**
 * How something that can be typed in earnest with two meanings was read: a key of the message files
 * with its arguments.
 */
public record Remark(String key, List<String> arguments) {
  public Remark {
    arguments = List.copyOf(arguments);
  }
}
