package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** How many of some constants are negative, zero and positive. */
record Signs(int negative, int zero, int positive) {
  static Signs of(List<Expression> constants) {
    List<Integer> signs = constants.stream().map(Exact::signum).toList();
    return new Signs(count(signs, -1), count(signs, 0), count(signs, 1));
  }

  private static int count(List<Integer> signs, int sign) {
    return (int) signs.stream().filter(s -> s == sign).count();
  }

  static Signs of(Derivation derivation) {
    return of(Exact.eigenvalues(derivation));
  }

  /** What eigenvalues of these signs are called. */
  String form() {
    return Judgements.definiteness(negative, zero, positive);
  }

  boolean areOpposite() {
    return negative > 0 && positive > 0;
  }

  /** For decision tables. */
  static String some(int count) {
    return count > 0 ? "some" : "none";
  }

  /** Of a number, with its sign beside zero: 3 > 0. */
  static Formula relation(Expression constant) {
    return switch (Exact.signum(constant)) {
      case -1 -> Formulas.symbol("< 0", "< 0");
      case 0 -> Formulas.symbol("= 0", "= 0");
      default -> Formulas.symbol("> 0", "> 0");
    };
  }
}
