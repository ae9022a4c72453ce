package org.saddlepoint.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.answer.AnswerKind;

/** The quantities that a template may ask for, with the kind of their answer. */
final class Asked {
  /** Empty for a judgement, whose words its rule knows. */
  private static final Map<String, Optional<AnswerKind>> KINDS = new LinkedHashMap<>();

  static {
    put(AnswerKind.NUMBER, "value", "trace", "determinant", "largest-eigenvalue");
    put(AnswerKind.NUMBER, "smallest-eigenvalue", "condition-number");
    put(AnswerKind.NUMBER, "derivative-at-point", "second-derivative-at-point");
    put(AnswerKind.NUMBER, "scalar-newton-step", "scalar-newton-next");
    put(AnswerKind.EXPRESSION, "characteristic-polynomial", "derivative", "second-derivative");
    put(AnswerKind.VECTOR, "gradient", "gradient-at-point", "leading-minors");
    put(AnswerKind.VECTOR, "newton-step", "newton-next");
    put(AnswerKind.MATRIX, "hessian", "hessian-at-point");
    put(AnswerKind.SET, "eigenvalues");
    for (String judgement : new String[] {"definiteness", "critical", "classification"}) {
      KINDS.put(judgement, Optional.empty());
    }
  }

  private Asked() {}

  private static void put(AnswerKind kind, String... quantities) {
    for (String quantity : quantities) {
      KINDS.put(quantity, Optional.of(kind));
    }
  }

  static Set<String> names() {
    return KINDS.keySet();
  }

  static boolean isJudgement(String quantity) {
    return KINDS.containsKey(quantity) && KINDS.get(quantity).isEmpty();
  }

  static Optional<AnswerKind> kind(String quantity) {
    return KINDS.getOrDefault(quantity, Optional.empty());
  }
}
