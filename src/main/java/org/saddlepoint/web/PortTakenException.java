package org.saddlepoint.web;

/** Another program listens on the port asked for. */
public final class PortTakenException extends Exception {
  public PortTakenException(int port) {
    super("Port " + port + " is in use by another program; choose another with --port.");
  }
}
