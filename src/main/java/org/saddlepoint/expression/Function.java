package org.saddlepoint.expression;

/** The elementary functions of one argument that expressions are built from; angles in radians. */
public enum Function {
  EXP("exp"),
  LN("ln"),
  SIN("sin"),
  COS("cos"),
  TAN("tan"),
  ASIN("asin"),
  ACOS("acos"),
  ATAN("atan"),
  SINH("sinh"),
  COSH("cosh"),
  TANH("tanh"),
  ASINH("asinh"),
  ACOSH("acosh"),
  ATANH("atanh"),
  ABS("abs");

  private final String spelling;

  Function(String spelling) {
    this.spelling = spelling;
  }

  /** The name as printed in plain text and as the reader knows it. */
  public String spelling() {
    return spelling;
  }
}
