package org.saddlepoint.derivation.saddles;

import java.util.List;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The symbols of this chapter, in both printed forms. */
final class Symbols {
  static final Formula SLOPE = Formulas.symbol("\\nabla f^\\mathsf{T}\\mathbf{d}", "∇fᵀ d");
  static final Formula CHANGE =
      Formulas.symbol("f(\\mathbf{x}_1) - f(\\mathbf{x}_0)", "f(x_1) - f(x_0)");
  static final Formula MULTIPLIER = Formulas.symbol("1 - \\alpha\\lambda", "1 - αλ");
  static final Formula DAMPED = Formulas.symbol("\\mathbf{H} + \\lambda\\mathbf{I}", "H + λI");
  static final Formula LENGTH = Formulas.symbol("\\|\\mathbf{d}\\|", "‖d‖");
  static final Formula CLIPPED = Formulas.symbol("\\mathbf{C}", "C");
  static final Formula ABSOLUTE = Formulas.symbol("|\\mathbf{H}|", "|H|");
  static final Formula TRIAL = Formulas.symbol("\\mathbf{s}", "s");
  static final Formula RATIO = Formulas.symbol("\\rho", "ρ");
  static final Formula SMALLEST = Formulas.symbol("\\lambda_{\\min}", "λ_min");

  static final Formula NEWTON = Formulas.symbol("\\mathbf{d}_{\\text{Newton}}", "d_Newton");
  static final Formula DAMPED_STEP = Formulas.symbol("\\mathbf{d}_{\\lambda}", "d_λ");
  static final Formula DAMPED_STEP_ABOUT =
      Formulas.symbol("\\lambda\\mathbf{d} \\;\\to\\;", "λd ->");

  static final Formula REDUCTION =
      Formulas.symbol("f(\\mathbf{x}_0) - f(\\mathbf{x}_0 + \\mathbf{s})", "f(x_0) - f(x_0 + s)");
  static final Formula TRIAL_SLOPE = Formulas.symbol("\\nabla f^\\mathsf{T}\\mathbf{s}", "∇fᵀ s");
  static final Formula TRIAL_CURVATURE =
      Formulas.symbol("\\mathbf{s}^\\mathsf{T}\\mathbf{H}\\mathbf{s}", "sᵀ H s");
  static final Formula PREDICTED =
      Formulas.symbol(
          "-\\nabla f^\\mathsf{T}\\mathbf{s}"
              + " - \\tfrac12\\mathbf{s}^\\mathsf{T}\\mathbf{H}\\mathbf{s}",
          "-∇fᵀ s - 1/2 sᵀ H s");
  static final Formula MINIMUM = Formulas.symbol("P(\\text{minimum})", "P(minimum)");
  static final Formula SADDLE = Formulas.symbol("P(\\text{saddle})", "P(saddle)");

  private Symbols() {}

  static Formula logarithmOfTen(Expression positive) {
    Formula inner = Formulas.brackets(Formulas.of(positive));
    return Formulas.symbol("\\log_{10}" + inner.tex(), "log10" + inner.text());
  }

  /** ‖d‖². */
  static Formula squared(Formula vector) {
    return Formulas.symbol("\\|" + vector.tex() + "\\|^{2}", "‖" + vector.text() + "‖^2");
  }

  static Formula logarithm(Expression positive) {
    Formula inner = Formulas.brackets(Formulas.of(positive));
    return Formulas.symbol("\\ln" + inner.tex(), "ln" + inner.text());
  }

  /** The root of the sum of squares, values put in. */
  static Formula root(List<Expression> entries) {
    Formula squares =
        Formulas.sum(
            entries.stream()
                .map(Symbols::base)
                .map(f -> Formulas.symbol(f.tex() + "^{2}", f.text() + "^2"))
                .toList());
    return Formulas.symbol("\\sqrt{" + squares.tex() + "}", "sqrt(" + squares.text() + ")");
  }

  /** In brackets unless it is a whole number that is not negative. */
  private static Formula base(Expression e) {
    Formula formula = Formulas.of(e);
    return formula.text().chars().allMatch(Character::isDigit)
        ? formula
        : Formulas.brackets(formula);
  }

  /** a − b, a negative b in brackets. */
  static Formula minus(Expression a, Expression b) {
    return b instanceof Expression.Sum
        ? Formulas.join(Formulas.of(a), Formulas.symbol("-", "-"), Formulas.factor(b))
        : Lines.minus(Formulas.of(a), Formulas.of(b));
  }
}
