package org.saddlepoint.web;

import io.javalin.security.RouteRole;
import java.util.Optional;
import org.saddlepoint.store.Role;

/**
 * Who may use a route. Every route declares one: {@link Route} cannot be made without. Forms of
 * every kind but a program's come back with their token.
 */
enum Access implements RouteRole {
  /** Anybody; nothing is stored. */
  READER,
  /** Anybody who sends a form of ours back with its token. */
  WRITER,
  /** Any program; cookies mean nothing to these routes, and calls are counted by address. */
  PROGRAM,
  /** Whoever is signed in. */
  STUDENT,
  /** Instructors and operators. */
  INSTRUCTOR,
  /** Operators alone. */
  OPERATOR;

  /** The role that has to be had; none is needed where none is named. */
  Optional<Role> needed() {
    return switch (this) {
      case READER, WRITER, PROGRAM -> Optional.empty();
      case STUDENT -> Optional.of(Role.STUDENT);
      case INSTRUCTOR -> Optional.of(Role.INSTRUCTOR);
      case OPERATOR -> Optional.of(Role.OPERATOR);
    };
  }
}
