package org.saddlepoint.derivation.calculus;

import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Substitution;
import org.saddlepoint.linear.Matrix;

/** The Hessian at the point; where it is constant no point is needed. */
final class HessianAtPointRule extends NamedRule {
  private final List<Slip> slips;

  HessianAtPointRule() {
    super(Quantities.HESSIAN_AT_POINT, "hess.point", Form.MATRIX);
    slips = AtPointSlips.ofHessian();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return derivation.find(Quantities.HESSIAN) instanceof Finding.Found(Value.Grid(var hessian))
            && Exact.isConstant(hessian)
        ? List.of(Quantities.HESSIAN)
        : List.of(Quantities.HESSIAN, Quantities.POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Matrix<Expression> hessian = Exact.square(derivation, Quantities.HESSIAN);
    Defined.check(derivation);
    if (Exact.isConstant(hessian)) {
      return new Value.Grid(hessian);
    }
    Map<String, Expression> point = Exact.point(derivation);
    return new Value.Grid(hessian.map(entry -> Exact.at(entry, point)));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> hessian = derivation.matrix(Quantities.HESSIAN);
    Matrix<Expression> value = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    if (Exact.isConstant(hessian)) {
      return explain()
          .say("constant")
          .equation(Notation.HESSIAN, Formulas.matrix(value))
          .passages();
    }
    Map<String, Expression> point = Exact.point(derivation);
    return explain()
        .say("start", Message.maths(Notation.coordinates(derivation)))
        .equation(
            Notation.at(Notation.HESSIAN, derivation.vector(Quantities.POINT)),
            Formulas.matrix(hessian.map(entry -> Substitution.in(entry, point))),
            Formulas.matrix(value))
        .passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    List<Expression> value =
        derivation.matrix(Quantities.HESSIAN_AT_POINT).rows().stream()
            .flatMap(List::stream)
            .toList();
    return new Checks(derivation, gives())
        .check(
            "differentiated-twice-there",
            "automatic differentiation",
            () -> HessianChecks.areValues(derivation, value))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return derivation.matrix(Quantities.HESSIAN).rows().stream()
        .flatMap(List::stream)
        .mapToInt(Costs::ofEvaluating)
        .sum();
  }
}
