package org.saddlepoint.derivation;

/**
 * Something that a problem may give besides its objective and its point: a step size, a damping, a
 * table of data.
 *
 * @param form NUMBER, VECTOR, MATRIX or CHOICE (a word)
 */
public record Setting(Quantity quantity, Form form) {
  public static Setting number(Quantity quantity) {
    return new Setting(quantity, Form.NUMBER);
  }

  public static Setting vector(Quantity quantity) {
    return new Setting(quantity, Form.VECTOR);
  }

  public static Setting matrix(Quantity quantity) {
    return new Setting(quantity, Form.MATRIX);
  }

  public static Setting word(Quantity quantity) {
    return new Setting(quantity, Form.CHOICE);
  }
}
