package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
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
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Substitution;

/** f on the straight line through the point in a given direction, as a function of t. */
final class AlongDirectionRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.ALONG_DIRECTION)
          .principal("T3", "from-the-origin", AlongDirectionRule::fromOrigin)
          .principal("V2", "direction-swapped", AlongDirectionRule::swapped)
          .other("G4", "powers-of-the-factor-forgotten", AlongDirectionRule::withoutFactors)
          .slips();

  AlongDirectionRule() {
    super(SpectraQuantities.ALONG_DIRECTION, "cls.higher", Form.EXPRESSION);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of();
  }

  private static List<Expression> direction(Derivation derivation) {
    return Exact.vector(derivation, Quantities.DIRECTION);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Scalar(tidy(Along.on(derivation, Along.line(direction(derivation)))));
  }

  /** A polynomial by its powers; other functions as they are. */
  static Expression tidy(Expression function) {
    try {
      return Polynomials.of(Polynomials.coefficients(function, Along.T), Along.T);
    } catch (UnderivableException noPolynomial) {
      return function;
    }
  }

  private static Optional<Value> fromOrigin(Derivation derivation) {
    Map<String, Expression> values = new HashMap<>();
    List<Expression> line = Along.line(direction(derivation));
    for (int i = 0; i < line.size(); i++) {
      values.put(derivation.variables().get(i), line.get(i));
    }
    boolean isOrigin = Exact.areZero(Along.point(derivation));
    return isOrigin
        ? Optional.empty()
        : Optional.of(
            new Value.Scalar(
                tidy(Simplifier.expand(Substitution.in(Along.objective(derivation), values)))));
  }

  private static Optional<Value> swapped(Derivation derivation) {
    List<Expression> direction = direction(derivation);
    return direction.size() != 2 || direction.equals(direction.reversed())
        ? Optional.empty()
        : Optional.of(
            new Value.Scalar(tidy(Along.on(derivation, Along.line(direction.reversed())))));
  }

  /** Only the signs of the direction’s entries used: (2t)² as 2t² is near it, but not this. */
  private static Optional<Value> withoutFactors(Derivation derivation) {
    List<Expression> signs =
        direction(derivation).stream()
            .<Expression>map(entry -> Expression.of(Exact.signum(entry)))
            .toList();
    return signs.equals(direction(derivation))
        ? Optional.empty()
        : Optional.of(new Value.Scalar(tidy(Along.on(derivation, Along.line(signs)))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> start = Along.point(derivation);
    List<Expression> line = Along.line(direction(derivation));
    List<Expression> on = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      on.add(Exact.sum(start.get(i), line.get(i)));
    }
    return explain()
        .say("start")
        .equation(
            Formulas.column(derivation.variables().stream().map(Notation::variable).toList()),
            Formulas.vector(on))
        .say("substitute")
        .equation(Notation.at(Notation.F, on), Formulas.of(derivation.scalar(gives())))
        .passages();
  }

  /** Values at several numbers t. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("along-direction", "values at several points of the line", () -> isSame(derivation))
        .list();
  }

  private boolean isSame(Derivation derivation) {
    Expression f = Along.objective(derivation);
    List<Expression> direction = direction(derivation);
    boolean all = true;
    for (int k = -3; k <= 7; k++) {
      Expression t = Expression.of(k, 3);
      List<Expression> shift = direction.stream().map(v -> Exact.product(t, v)).toList();
      Expression claimed = Substitution.in(derivation.scalar(gives()), Map.of(Along.T, t));
      all &= Measured.same(claimed, Substitution.in(f, Neighbourhood.moved(derivation, shift)));
    }
    return all;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 4;
  }
}
