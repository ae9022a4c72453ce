package org.saddlepoint.learning;

/** The chapters of the curriculum in order. */
public enum Chapter {
  CALCULUS("I"),
  SPECTRA("II"),
  CONDITIONING("III"),
  NEWTON("IV"),
  SAFEGUARDS("V"),
  CHEAP_CURVATURE("VI");

  private final String number;

  Chapter(String number) {
    this.number = number;
  }

  /** Roman, as printed. */
  public String number() {
    return number;
  }

  /** Key of its name in the message files. */
  public String nameKey() {
    return "chapter." + (ordinal() + 1) + ".name";
  }
}
