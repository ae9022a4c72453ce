package org.saddlepoint.web;

import io.javalin.security.RouteRole;

/** Who may use a route. Every route declares one: {@link Route} cannot be made without. */
enum Access implements RouteRole {
  /** Anybody; nothing is stored. */
  READER,
  /** Anybody who sends a form of ours back with its token. */
  WRITER,
  /** Any program; cookies mean nothing to these routes, and calls are counted by address. */
  PROGRAM
}
