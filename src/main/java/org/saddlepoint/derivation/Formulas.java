package org.saddlepoint.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.linear.Matrix;

/** Mathematics larger than an expression, in both printed forms. */
public final class Formulas {
  /** What the text gives its rounded values to. */
  private static final int SHOWN_DIGITS = 3;

  /** Of numbers without closed form, so that the next step can be followed. */
  private static final int NUMERICAL_DIGITS = 6;

  private Formulas() {}

  public static Formula of(Expression e) {
    return Printer.formula(e);
  }

  public static Formula symbol(String tex, String text) {
    return new Formula(tex, text);
  }

  public static Formula number(long n) {
    return new Formula(Long.toString(n), Long.toString(n));
  }

  /** Side by side. */
  public static Formula join(Formula... parts) {
    return joined(Arrays.asList(parts), " ");
  }

  /** Sides with = between them; one that repeats what stands before it is left out. */
  public static Formula equation(Formula... sides) {
    List<Formula> different = new ArrayList<>();
    for (Formula side : sides) {
      if (different.isEmpty() || !different.getLast().text().equals(side.text())) {
        different.add(side);
      }
    }
    return joined(different, " = ");
  }

  /** With + between, or − where a term begins with a minus sign. */
  public static Formula sum(List<Formula> terms) {
    StringBuilder tex = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (Formula term : terms) {
      append(tex, term.tex());
      append(text, term.text());
    }
    return new Formula(tex.toString(), text.toString());
  }

  private static void append(StringBuilder sum, String term) {
    if (sum.isEmpty()) {
      sum.append(term);
    } else if (term.startsWith("-")) {
      sum.append(" - ").append(term.substring(1).strip());
    } else {
      sum.append(" + ").append(term);
    }
  }

  public static Formula fraction(Formula above, Formula below) {
    return new Formula(
        "\\frac{" + above.tex() + "}{" + below.tex() + "}",
        bracketed(above.text()) + "/" + bracketed(below.text()));
  }

  public static Formula negative(Formula fraction) {
    return new Formula("-" + fraction.tex(), "-" + fraction.text());
  }

  /** In round brackets, unless it is a single number or name. */
  private static String bracketed(String text) {
    return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == (int) '.')
        ? text
        : "(" + text + ")";
  }

  /** In round brackets where it begins with a minus sign or is a sum. */
  public static Formula factor(Expression e) {
    Formula formula = of(e);
    return e instanceof Expression.Sum || formula.text().startsWith("-")
        ? brackets(formula)
        : formula;
  }

  /** Factors in brackets, one beside the other. */
  public static Formula adjacent(Formula a, Formula b) {
    return new Formula(a.tex() + b.tex(), a.text() + "*" + b.text());
  }

  public static Formula brackets(Formula inner) {
    boolean high = inner.tex().contains("\\frac") || inner.tex().contains("\\begin");
    return !high
        ? new Formula("(" + inner.tex() + ")", "(" + inner.text() + ")")
        : new Formula("\\left(" + inner.tex() + "\\right)", "(" + inner.text() + ")");
  }

  public static Formula list(List<Formula> items) {
    return new Formula(
        items.stream().map(Formula::tex).collect(Collectors.joining(",\\; ")),
        items.stream().map(Formula::text).collect(Collectors.joining(", ")));
  }

  private static Formula joined(List<Formula> parts, String between) {
    return new Formula(
        parts.stream().map(Formula::tex).collect(Collectors.joining(between)),
        parts.stream().map(Formula::text).collect(Collectors.joining(between)));
  }

  public static Formula matrix(Matrix<Expression> matrix) {
    return matrixOf(matrix, Printer::formula);
  }

  public static <T> Formula matrixOf(Matrix<T> matrix, Function<T, Formula> entry) {
    Matrix<Formula> printed = matrix.map(entry);
    String tex =
        printed.rows().stream()
            .map(row -> row.stream().map(Formula::tex).collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\ "));
    String text =
        printed.rows().stream()
            .map(row -> row.stream().map(Formula::text).collect(Collectors.joining(", ")))
            .map(row -> "[" + row + "]")
            .collect(Collectors.joining(", "));
    return new Formula("\\begin{pmatrix} " + tex + " \\end{pmatrix}", "[" + text + "]");
  }

  /** A column in TeX, a tuple in plain text. */
  public static Formula vector(List<Expression> entries) {
    return column(entries.stream().map(Printer::formula).toList());
  }

  public static Formula column(List<Formula> entries) {
    return new Formula(
        entries.stream()
            .map(Formula::tex)
            .collect(Collectors.joining(" \\\\ ", "\\begin{pmatrix} ", " \\end{pmatrix}")),
        tuple(entries).text());
  }

  /** The vector, followed by ≈ and its rounded values where one is no fraction. */
  public static Formula vectorWithRounded(List<Expression> constants) {
    if (constants.stream().allMatch(Expression.Constant.class::isInstance)) {
      return vector(constants);
    }
    List<Formula> near = constants.stream().map(e -> rounded(e).orElseGet(() -> of(e))).toList();
    return join(vector(constants), symbol("\\approx", "≈"), column(near));
  }

  /** In the line: (1, −2). */
  public static Formula point(List<Expression> coordinates) {
    return tuple(coordinates.stream().map(Printer::formula).toList());
  }

  private static Formula tuple(List<Formula> entries) {
    return new Formula(
        entries.stream().map(Formula::tex).collect(Collectors.joining(",\\, ", "(", ")")),
        entries.stream().map(Formula::text).collect(Collectors.joining(", ", "(", ")")));
  }

  /** The rounded value of a constant that is no fraction. */
  public static Optional<Formula> rounded(Expression constant) {
    return constant instanceof Expression.Constant
        ? Optional.empty()
        : Constants.decimal(constant, SHOWN_DIGITS).map(Formulas::decimal);
  }

  /** Known by enclosures only: there is nothing exact to show. */
  public static boolean isNumerical(Expression e) {
    return switch (e) {
      case Expression.Implicit implicit -> true;
      case Expression.Sum(var terms) -> terms.stream().anyMatch(Formulas::isNumerical);
      case Expression.Product(var factors) -> factors.stream().anyMatch(Formulas::isNumerical);
      case Expression.Power(var base, var exponent) -> isNumerical(base) || isNumerical(exponent);
      case Expression.Apply(var function, var argument) -> isNumerical(argument);
      case Expression.Constant c -> false;
      case Expression.Pi pi -> false;
      case Expression.Variable variable -> false;
    };
  }

  /** symbol = value, with the rounded value where it is no fraction. */
  public static Formula named(Formula symbol, Expression constant) {
    return isNumerical(constant)
        ? join(symbol, symbol("\\approx", "≈"), numerical(constant))
        : equation(symbol, withRounded(constant));
  }

  /** To six digits. */
  public static Formula numerical(Expression constant) {
    return Constants.decimal(constant, NUMERICAL_DIGITS)
        .map(Formulas::decimal)
        .orElseGet(() -> of(constant));
  }

  /** The constant, followed by ≈ and its rounded value where it is no fraction. */
  public static Formula withRounded(Expression constant) {
    if (isNumerical(constant)) {
      return numerical(constant);
    }
    Formula exact = of(constant);
    return rounded(constant).map(near -> join(exact, symbol("\\approx", "≈"), near)).orElse(exact);
  }

  public static Formula decimal(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    if (value.signum() == 0 || (exponent > -5 && exponent < 7)) {
      return new Formula(value.toPlainString(), value.toPlainString());
    }
    String digits = value.scaleByPowerOfTen(-exponent).toPlainString();
    return new Formula(digits + " \\times 10^{" + exponent + "}", digits + "×10^" + exponent);
  }
}
