package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** How the numbers c are found for which H + cB is definite or singular. */
final class PencilText {
  private static final Formula C = Formulas.of(Expression.variable(Pencil.PARAMETER));

  private PencilText() {}

  static List<Passage> range(Explanation text, Pencil pencil, Value value) {
    text.say("start").show(Formulas.matrix(pencil.matrix())).say("minors");
    for (int size = 1; size <= pencil.size(); size++) {
      List<Expression> minor = pencil.minor(size);
      Formula name = Formulas.symbol("\\Delta_{" + size + "}", "Δ" + size);
      Formula polynomial = Formulas.of(Polynomials.of(minor, Pencil.PARAMETER));
      Formula expanded =
          size == 2
              ? Lines.determinantOfTwo(LeadingMinorsRule.corner(pencil.matrix(), 2))
              : polynomial;
      text.show(
          Formulas.join(
              Formulas.equation(name, expanded, polynomial), Formulas.symbol("> 0", "> 0")));
      condition(text, minor);
    }
    return text.say("together").show(inequality(value)).passages();
  }

  /** What one minor asks of c. */
  private static void condition(Explanation text, List<Expression> minor) {
    List<Expression> zeros = Pencil.zeros(minor);
    if (minor.size() == 1) {
      text.say("always");
    } else {
      Optional<Value.Range> where = DefiniteRangeRule.where(List.of(minor));
      if (where.isPresent() && !zeros.isEmpty()) {
        text.say("asks", Message.maths(inequality(where.get())));
      } else if (zeros.isEmpty()) {
        text.say("always");
      } else {
        text.say("outside", Message.maths(zeros.getFirst()), Message.maths(zeros.getLast()));
      }
    }
  }

  /** −3 < c < 3. */
  static Formula inequality(Value value) {
    if (!(value instanceof Value.Range(var low, var high))) {
      return C;
    }
    Formula middle = low.map(end -> Formulas.join(Formulas.of(end.at()), sign(end), C)).orElse(C);
    return high.map(end -> Formulas.join(middle, sign(end), Formulas.of(end.at())))
        .orElseGet(
            () -> low.map(end -> Formulas.join(C, greater(end), Formulas.of(end.at()))).orElse(C));
  }

  private static Formula sign(Value.End end) {
    return end.isIncluded() ? Formulas.symbol("\\le", "<=") : Formulas.symbol("<", "<");
  }

  private static Formula greater(Value.End end) {
    return end.isIncluded() ? Formulas.symbol("\\ge", ">=") : Formulas.symbol(">", ">");
  }

  static List<Passage> zeros(Explanation text, Pencil pencil, List<Expression> zeros) {
    Formula determinant =
        Formulas.of(Polynomials.of(pencil.minor(pencil.size()), Pencil.PARAMETER));
    text.say("start").show(Formulas.matrix(pencil.matrix())).say("determinant");
    Formula expanded =
        switch (pencil.size()) {
          case 2 -> Lines.determinantOfTwo(pencil.matrix());
          default -> determinant;
        };
    return text.equation(expanded, determinant, Notation.ZERO)
        .say("so")
        .show(
            Formulas.list(
                zeros.stream().map(zero -> Formulas.equation(C, Formulas.of(zero))).toList()))
        .passages();
  }
}
