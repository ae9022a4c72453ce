package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** Numbers and names as they stand in captions and tables: short enough for a column. */
final class Symbols {
  private static final int LONGEST = 12;
  private static final int DIGITS = 4;

  private Symbols() {}

  static Message label(String name) {
    return Message.of("picture.label." + name);
  }

  /** Exact where that is short, else rounded. */
  static Formula number(Expression constant) {
    Formula exact = Formulas.of(constant);
    if (exact.text().length() <= LONGEST && !Formulas.isNumerical(constant)) {
      return exact;
    }
    return Constants.decimal(constant, DIGITS).map(Formulas::decimal).orElse(exact);
  }

  /** As it stands beside an axis: x₁, θ. */
  static String axis(String variable) {
    String word = variable.replaceAll("_?[0-9]+$", "");
    StringBuilder name = new StringBuilder(greek(word));
    variable
        .substring(word.length())
        .chars()
        .filter(Character::isDigit)
        .forEach(digit -> name.append((char) ('₀' + digit - '0')));
    return name.toString();
  }

  private static String greek(String word) {
    String spelled = word.equals("lambda") ? "lamda" : word;
    try {
      return Character.toString(
          Character.codePointOf("GREEK SMALL LETTER " + spelled.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException none) {
      return word;
    }
  }

  static Argument cell(Expression constant) {
    return Message.maths(number(constant));
  }

  /** (1, −2). */
  static Formula point(List<Expression> coordinates) {
    List<Formula> entries = coordinates.stream().map(Symbols::number).toList();
    Formula list = Formulas.list(entries);
    return Formulas.symbol("(" + list.tex() + ")", "(" + list.text() + ")");
  }

  /** The coordinates, and f there where there is a function. */
  static List<Argument> row(Derivation derivation, List<Expression> point) {
    List<Argument> row = new ArrayList<>(point.stream().map(Symbols::cell).toList());
    if (derivation.isGiven(Quantities.OBJECTIVE)) {
      row.add(cell(value(derivation, point)));
    }
    return row;
  }

  /** f at a point; throws where it has no value. */
  static Expression value(Derivation derivation, List<Expression> point) {
    return Exact.at(derivation.scalar(Quantities.OBJECTIVE), Run.coordinates(derivation, point));
  }

  /** The heads of those columns. */
  static List<Formula> heads(Derivation derivation) {
    List<Formula> heads =
        new ArrayList<>(derivation.variables().stream().map(Notation::variable).toList());
    if (derivation.isGiven(Quantities.OBJECTIVE)) {
      heads.add(Notation.F);
    }
    return heads;
  }
}
