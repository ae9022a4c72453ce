package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;

/** Where a quadratic with a positive definite Hessian has its minimum: H x* = b. */
final class MinimiserRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.MINIMISER)
          .principal("N1", "sign-of-the-linear-terms", d -> mapped(d, Exact::negate))
          .principal("N5", "elementwise", MinimiserRule::elementwise)
          .principal("N15", "half-the-hessian", d -> mapped(d, Exact::doubled))
          .other("N4", "multiplied", MinimiserRule::multiplied)
          .slips();

  MinimiserRule() {
    super(SpectraQuantities.MINIMISER, "cls.global", Form.VECTOR);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.GRADIENT, Quantities.HESSIAN);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Vector(solution(derivation));
  }

  private static List<Expression> solution(Derivation derivation) {
    ConvexQuadratic quadratic = ConvexQuadratic.required(derivation);
    return Exact.solution(quadratic.hessian(), quadratic.linear());
  }

  private static Optional<Value> mapped(Derivation derivation, UnaryOperator<Expression> faulty) {
    List<Expression> right = solution(derivation);
    return Exact.areZero(right)
        ? Optional.empty()
        : Optional.of(new Value.Vector(right.stream().map(faulty).toList()));
  }

  /** bᵢ/Hᵢᵢ. */
  private static Optional<Value> elementwise(Derivation derivation) {
    ConvexQuadratic quadratic = ConvexQuadratic.required(derivation);
    List<Expression> diagonal = Given.diagonalEntries(quadratic.hessian());
    List<Expression> faulty = new ArrayList<>();
    for (int i = 0; i < diagonal.size(); i++) {
      faulty.add(Exact.quotient(quadratic.linear().get(i), diagonal.get(i)));
    }
    return faulty.equals(solution(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Vector(faulty));
  }

  private static Optional<Value> multiplied(Derivation derivation) {
    ConvexQuadratic quadratic = ConvexQuadratic.required(derivation);
    List<Expression> faulty = Exact.ALGEBRA.multiply(quadratic.hessian(), quadratic.linear());
    return faulty.equals(solution(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Vector(faulty));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    ConvexQuadratic quadratic = ConvexQuadratic.required(derivation);
    Explanation text = explain().say("minors");
    LeadingMinorsRule.write(
        text, quadratic.hessian(), LeadingMinorsRule.minors(quadratic.hessian()));
    text.say("convex").equation(Notation.GRADIENT, zeros(quadratic));
    text.say("system");
    for (int i = 0; i < quadratic.linear().size(); i++) {
      text.equation(
          Formulas.of(row(derivation, quadratic.hessian().rows().get(i))),
          Formulas.of(quadratic.linear().get(i)));
    }
    return text.say("so")
        .equation(
            Formulas.symbol("\\mathbf{x}^{*}", "x*"), Formulas.vector(derivation.vector(gives())))
        .passages();
  }

  private static Formula zeros(ConvexQuadratic quadratic) {
    return Formulas.column(quadratic.linear().stream().map(entry -> Notation.ZERO).toList());
  }

  private static Expression row(Derivation derivation, List<Expression> row) {
    List<Expression> terms = new ArrayList<>();
    for (int j = 0; j < row.size(); j++) {
      terms.add(Expression.product(row.get(j), Expression.variable(derivation.variables().get(j))));
    }
    return Simplifier.simplify(Expression.sum(terms));
  }

  /** ∇f = 0 there, by substitution, and pivots that are all positive. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "minimiser",
            "substitution into the gradient",
            () ->
                Measured.areValues(
                    derivation.vector(Quantities.GRADIENT),
                    Collections.nCopies(derivation.dimension(), Expression.ZERO),
                    derivation.variables(),
                    values(derivation, derivation.vector(gives()))))
        .list();
  }

  static Map<String, Expression> values(Derivation derivation, List<Expression> point) {
    if (point.size() != derivation.dimension()) {
      throw Exact.misshapen(SpectraQuantities.MINIMISER);
    }
    Map<String, Expression> values = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      values.put(derivation.variables().get(i), point.get(i));
    }
    return values;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = derivation.dimension();
    return n * n + n * n * n / 2;
  }
}
