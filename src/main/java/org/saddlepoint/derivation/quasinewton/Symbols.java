package org.saddlepoint.derivation.quasinewton;

import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** The symbols of this chapter, in both printed forms. */
final class Symbols {
  static final Formula STEP = Formulas.symbol("\\mathbf{s}", "s");
  static final Formula CHANGE = Formulas.symbol("\\mathbf{y}", "y");
  static final Formula B = Formulas.symbol("\\mathbf{B}", "B");
  static final Formula NEXT_B = Formulas.symbol("\\mathbf{B}_{1}", "B_1");
  static final Formula NEXT_INVERSE = Formulas.symbol("\\mathbf{H}_{1}", "H_1");
  static final Formula PROJECTION =
      Formulas.symbol(
          "\\mathbf{V} = \\mathbf{I} - \\rho\\,\\mathbf{s}\\mathbf{y}^\\mathsf{T}",
          "V = I - ρ s yᵀ");
  static final Formula KEPT =
      Formulas.symbol("\\mathbf{V}\\mathbf{H}_0\\mathbf{V}^\\mathsf{T}", "V H_0 Vᵀ");
  static final Formula GAINED =
      Formulas.symbol("\\rho\\,\\mathbf{s}\\mathbf{s}^\\mathsf{T}", "ρ s sᵀ");
  static final Formula PRODUCT = Formulas.symbol("\\mathbf{s}^\\mathsf{T}\\mathbf{y}", "sᵀ y");
  static final Formula SQUARE = Formulas.symbol("\\mathbf{s}^\\mathsf{T}\\mathbf{s}", "sᵀ s");
  static final Formula CHANGE_SQUARE =
      Formulas.symbol("\\mathbf{y}^\\mathsf{T}\\mathbf{y}", "yᵀ y");
  static final Formula RHO = Formulas.symbol("\\rho", "ρ");
  static final Formula GAMMA = Formulas.symbol("\\gamma", "γ");
  static final Formula Q = Formulas.symbol("\\mathbf{q}", "q");
  static final Formula R = Formulas.symbol("\\mathbf{r}", "r");
  static final Formula DIRECTION = Formulas.symbol("\\mathbf{p}", "p");
  static final Formula IMAGE = Formulas.symbol("\\mathbf{B}\\mathbf{s}", "B s");

  static final Formula UPDATE =
      Formulas.symbol(
          "\\mathbf{B} - \\frac{(\\mathbf{B}\\mathbf{s})(\\mathbf{B}\\mathbf{s})^\\mathsf{T}}"
              + "{\\mathbf{s}^\\mathsf{T}\\mathbf{B}\\mathbf{s}}"
              + " + \\frac{\\mathbf{y}\\mathbf{y}^\\mathsf{T}}{\\mathbf{s}^\\mathsf{T}\\mathbf{y}}",
          "B - (B s)(B s)ᵀ/(sᵀ B s) + y yᵀ/(sᵀ y)");

  static final Formula LEAST =
      Formulas.symbol(
          "-\\frac{\\nabla f^\\mathsf{T}\\mathbf{p}}"
              + "{\\mathbf{p}^\\mathsf{T}\\nabla^2 f\\,\\mathbf{p}}",
          "-(∇fᵀ p)/(pᵀ ∇²f p)");

  static final Formula STEP_CURVATURE =
      Formulas.symbol("\\mathbf{s}^\\mathsf{T}\\mathbf{B}\\mathbf{s}", "sᵀ B s");

  static final Formula ALPHA = Formulas.symbol("\\alpha", "α");
  static final Formula BETA = Formulas.symbol("\\beta", "β");

  private Symbols() {}

  /** α₂: of the pair with this number. */
  static Formula numbered(String tex, String text, int number) {
    return Formulas.symbol(tex + "_{" + number + "}", text + "_" + number);
  }

  static Formula minus(Formula a, Formula b) {
    return Lines.minus(a, b);
  }

  static Formula plus(Formula a, Formula b) {
    return Formulas.join(a, Formulas.symbol("+", "+"), b);
  }

  /** c v without a factor 1. */
  static Formula times(Expression factor, Formula vector) {
    if (factor.equals(Expression.ONE)) {
      return vector;
    }
    return factor.equals(Expression.MINUS_ONE)
        ? Formulas.negative(vector)
        : Formulas.join(Formulas.of(factor), vector);
  }
}
