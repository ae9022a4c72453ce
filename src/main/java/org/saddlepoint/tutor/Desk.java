package org.saddlepoint.tutor;

/**
 * Analyse and mark for programs: one JSON object in, one JSON object out, the same as a line of the
 * command line. A request that cannot be understood gives {@code {"error": …, "position": …}}.
 */
public interface Desk {

  String analyse(String request);

  String mark(String request);
}
