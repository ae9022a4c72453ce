package org.saddlepoint.derivation.deep;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.Method;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** Adam as a method: its averages are worked out anew from the gradients at the points so far. */
final class Adam implements Method {
  @Override
  public String id() {
    return "adam";
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT);
  }

  /** The averages after the gradients at these points. */
  static Moments moments(Derivation derivation, List<List<Expression>> points) {
    return Moments.of(
        derivation, points.stream().map(point -> Run.gradient(derivation, point)).toList());
  }

  @Override
  public List<Expression> next(Derivation derivation, List<List<Expression>> points) {
    Moments moments = moments(derivation, points);
    return Vectors.plus(
        points.getLast(),
        Moments.step(Moments.rate(derivation), moments.first(), moments.second()));
  }

  @Override
  public List<Passage> explanation(Derivation derivation, List<List<Expression>> points) {
    List<List<Expression>> before = points.subList(0, points.size() - 1);
    Moments moments = moments(derivation, before);
    int t = moments.steps();
    Expression rate = Moments.rate(derivation);
    return new Explanation("adam.")
        .say("gradient")
        .equation(
            symbol("\\mathbf{g}_{" + t + "}", "g_" + t),
            Formulas.vector(moments.gradients().getLast()))
        .say("moments")
        .show(
            Formulas.list(
                List.of(
                    Formulas.equation(
                        symbol("\\hat{\\mathbf{m}}_{" + t + "}", "m^_" + t),
                        Formulas.vector(moments.first())),
                    Formulas.equation(
                        symbol("\\hat{\\mathbf{v}}_{" + t + "}", "v^_" + t),
                        Formulas.vector(moments.second())))))
        .say("step")
        .equation(
            Notation.iterate(t),
            Formulas.join(
                Formulas.vector(before.getLast()),
                symbol("+", "+"),
                Formulas.vector(Moments.step(rate, moments.first(), moments.second()))),
            Formulas.vectorWithRounded(points.getLast()))
        .passages();
  }

  private static Formula symbol(String tex, String text) {
    return Formulas.symbol(tex, text);
  }

  /** By squares and signs, with gradients that automatic differentiation confirms. */
  @Override
  public boolean leadsTo(Derivation derivation, List<List<Expression>> points) {
    List<List<Expression>> before = points.subList(0, points.size() - 1);
    Moments moments = moments(derivation, before);
    boolean holds = true;
    for (int t = 0; t < before.size(); t++) {
      holds &=
          Measured.areDerivatives(
              derivation.scalar(Quantities.OBJECTIVE),
              Measured.Part.GRADIENT,
              moments.gradients().get(t),
              derivation.variables(),
              Run.coordinates(derivation, before.get(t)));
    }
    return holds
        && AdamRules.isStep(
            moments, Moments.rate(derivation), Vectors.minus(points.getLast(), before.getLast()));
  }

  @Override
  public int cost(Derivation derivation) {
    return 10 * derivation.dimension();
  }
}
