package org.saddlepoint.web;

/**
 * @param port 0 for any free one
 * @param behindProxy whether {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are written by a
 *     proxy of ours, and so may be believed
 * @param callsPerMinute how many objects one address may send to the programming interface
 */
public record WebSettings(int port, boolean behindProxy, int callsPerMinute) {

  /** A whole class behind one address, or a script that marks a file of answers. */
  public static final int USUAL_CALLS_PER_MINUTE = 1200;

  public static WebSettings onPort(int port) {
    return new WebSettings(port, false, USUAL_CALLS_PER_MINUTE);
  }
}
