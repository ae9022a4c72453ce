package org.saddlepoint.web;

import java.util.List;

/**
 * What a person is told when a request cannot be met: a status and a sentence of the message file.
 *
 * @see Troubles which shows them
 */
final class Trouble extends RuntimeException {
  private final int status;
  private final String key;
  private final List<String> arguments;

  private Trouble(int status, String key, String... arguments) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  static Trouble unknownSkill() {
    return new Trouble(404, "trouble.skill");
  }

  static Trouble unknownProblem(String template) {
    return new Trouble(404, "trouble.problem", template);
  }

  /** The template is there, but not as it was then, or it deals nothing for this seed. */
  static Trouble unknownVersion(String template) {
    return new Trouble(404, "trouble.version", template);
  }

  static Trouble unknownPart() {
    return new Trouble(404, "trouble.part");
  }

  static Trouble noSeed(String seed) {
    return new Trouble(400, "trouble.seed", seed);
  }

  static Trouble noWish() {
    return new Trouble(400, "trouble.wish");
  }

  static Trouble noToken() {
    return new Trouble(403, "trouble.token");
  }

  int status() {
    return status;
  }

  String key() {
    return key;
  }

  List<String> arguments() {
    return arguments;
  }
}
