package org.saddlepoint.tutor;

/** A request that cannot be understood or has no answer: what is wrong, and where in which text. */
public final class RequestFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * @param sentence for whoever sent it
   * @param position 1-based character of the offending text
   */
  public RequestFault(String sentence, int position) {
    super(sentence, null, false, false);
    this.position = position;
  }

  public int position() {
    return position;
  }
}
