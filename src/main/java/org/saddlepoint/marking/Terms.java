package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.util.List;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.problem.Precision;

/**
 * On what terms values are compared.
 *
 * @param kind of answer: a vector may be a direction
 * @param variables of the question
 * @param scale the largest magnitude in the key or the problem; zero where there is none
 */
record Terms(
    AnswerKind kind,
    Precision precision,
    List<String> variables,
    BigDecimal scale,
    Allowance allowance) {
  static Terms of(AnswerKind kind, Precision precision, List<String> variables, BigDecimal scale) {
    AnswerKind typedAs = kind instanceof AnswerKind.Satisfying(var inner) ? inner : kind;
    return new Terms(typedAs, precision, List.copyOf(variables), scale, Allowance.NONE);
  }

  /** Whether points are asked for together with their classes. */
  boolean hasClasses() {
    return kind instanceof AnswerKind.SeveralPoints(var classes) && !classes.isEmpty();
  }

  Terms with(Allowance other) {
    return new Terms(kind, precision, variables, scale, other);
  }

  Terms with(Precision other) {
    return new Terms(kind, other, variables, scale, allowance);
  }

  /** For recognising a faulty value: typed exactly, or rounded to three digits. */
  Terms forSlips() {
    return new Terms(kind, new Precision.Usual(), variables, scale, Allowance.NONE);
  }
}
