package org.saddlepoint.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saddlepoint.store.OneTimeLinks;
import org.saddlepoint.store.Role;

/**
 * What a person is told when a request cannot be met: a status and a sentence of the message file.
 *
 * @see Troubles which shows them
 */
final class Trouble extends RuntimeException {
  static final String SIGNED_OUT = "trouble.signed-out";

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

  /** The page was open while its owner signed out, or was signed out. */
  static Trouble signedOut() {
    return new Trouble(403, SIGNED_OUT);
  }

  /** The page was open while somebody else signed in. */
  static Trouble someoneElse() {
    return new Trouble(403, "trouble.someone-else");
  }

  /** Of somebody who is signed in: another role would be needed. */
  static Trouble wrongRole(Role needed) {
    return new Trouble(403, "trouble.role." + needed.word());
  }

  static Trouble noRole() {
    return new Trouble(400, "trouble.no-role");
  }

  /** Nobody, or nobody whom the asker may know of. */
  static Trouble unknownPerson() {
    return new Trouble(404, "trouble.person");
  }

  /** A link to set a password that is good no more, or never was. */
  static Trouble badLink(Optional<OneTimeLinks.State> state) {
    return state
        .map(known -> new Trouble(410, "trouble.link." + known.name().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> new Trouble(404, "trouble.link.unknown"));
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
