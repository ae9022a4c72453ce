package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.util.List;
import org.saddlepoint.problem.Precision;

/**
 * On what terms values are compared.
 *
 * @param variables of the question
 * @param scale the largest magnitude in the key or the problem; zero where there is none
 */
record Terms(Precision precision, List<String> variables, BigDecimal scale, Allowance allowance) {
  static Terms of(Precision precision, List<String> variables, BigDecimal scale) {
    return new Terms(precision, List.copyOf(variables), scale, Allowance.NONE);
  }

  Terms with(Allowance other) {
    return new Terms(precision, variables, scale, other);
  }

  /** For recognising a faulty value: typed exactly, or rounded to three digits. */
  Terms forSlips() {
    return new Terms(new Precision.Usual(), variables, scale, Allowance.NONE);
  }
}
