package org.saddlepoint.derivation.spectra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** A point near a critical one where f is lower: what shows that there is no minimum. */
final class LowerPointRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.LOWER_POINT)
          .other("C17", "on-the-straight-line", LowerPointRule::onLine)
          .slips();

  LowerPointRule() {
    super(SpectraQuantities.LOWER_POINT, "cls.higher", Form.SATISFYING_VECTOR);
  }

  private static Expression nearness(Derivation derivation) {
    Expression nearness = derivation.scalar(SpectraQuantities.NEARNESS);
    if (Exact.signum(nearness) <= 0) {
      throw new UnderivableException(Message.of("spectra.nearness"));
    }
    return nearness;
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of();
  }

  /** On the small curves of {@link Neighbourhood}, a half of the way. */
  @Override
  public Value value(Derivation derivation) {
    Expression half = Exact.half(nearness(derivation));
    return Neighbourhood.shifts(derivation.dimension(), half).stream()
        .map(shift -> moved(derivation, shift))
        .filter(point -> isNear(derivation, point) && isLower(derivation, point))
        .findFirst()
        .<Value>map(Value.Vector::new)
        .orElseThrow(() -> new UnderivableException(Message.of("spectra.no-lower-point")));
  }

  private static List<Expression> moved(Derivation derivation, List<Expression> shift) {
    Map<String, Expression> values = Neighbourhood.moved(derivation, shift);
    return derivation.variables().stream().map(values::get).toList();
  }

  private static boolean isNear(Derivation derivation, List<Expression> point) {
    List<Expression> start = Along.point(derivation);
    Expression nearness = nearness(derivation);
    boolean all = point.size() == start.size();
    for (int i = 0; all && i < point.size(); i++) {
      Expression distance = Exact.magnitude(Exact.difference(point.get(i), start.get(i)));
      all = Exact.signum(Exact.difference(distance, nearness)) < 0;
    }
    return all;
  }

  private static Expression change(Derivation derivation, List<Expression> point) {
    Expression f = Along.objective(derivation);
    Map<String, Expression> values = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      values.put(derivation.variables().get(i), point.get(i));
    }
    return Exact.difference(Exact.at(f, values), Exact.at(f, Exact.point(derivation)));
  }

  private static boolean isLower(Derivation derivation, List<Expression> point) {
    return Exact.signum(change(derivation, point)) < 0;
  }

  /** A half of the way along the degenerate direction, where f is higher. */
  private static Optional<Value> onLine(Derivation derivation) {
    List<List<Expression>> kernel = Eigenspaces.nullSpace(Given.hessian(derivation));
    if (kernel.size() != 1) {
      return Optional.empty();
    }
    Expression half = Exact.half(nearness(derivation));
    List<Expression> point =
        moved(
            derivation,
            kernel.getFirst().stream().map(entry -> Exact.product(half, entry)).toList());
    return isLower(derivation, point) ? Optional.empty() : Optional.of(new Value.Vector(point));
  }

  @Override
  public Optional<Property> property() {
    return Optional.of(LowerPointRule::judge);
  }

  private static Property.Judged judge(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Vector(var point))
        || point.size() != derivation.dimension()
        || !point.stream().allMatch(Exact::isConstant)) {
      return new Property.Judged(false, Message.of("property.lower-point.shape"));
    }
    if (!isNear(derivation, point)) {
      return new Property.Judged(
          false, Message.of("property.lower-point.far", Message.maths(nearness(derivation))));
    }
    Expression change = change(derivation, point);
    boolean holds = Exact.signum(change) < 0;
    return new Property.Judged(
        holds,
        Message.of(
            "property.lower-point." + (holds ? "holds" : "not-lower"),
            Message.maths(Formulas.withRounded(change))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> point = derivation.vector(gives());
    Map<String, Expression> values = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      values.put(derivation.variables().get(i), point.get(i));
    }
    Expression f = Along.objective(derivation);
    Explanation text = explain();
    LowerCurve.through(derivation, shift(derivation, point))
        .ifPresentOrElse(curve -> curve.write(text, derivation), () -> text.say("start"));
    return text.equation(Notation.at(Notation.F, point), Formulas.of(Exact.at(f, values)))
        .say("below")
        .equation(
            Notation.at(Notation.F, Along.point(derivation)),
            Formulas.of(Exact.at(f, Exact.point(derivation))))
        .passages();
  }

  private static List<Expression> shift(Derivation derivation, List<Expression> point) {
    List<Expression> start = Along.point(derivation);
    return IntStream.range(0, start.size())
        .mapToObj(i -> Exact.difference(point.get(i), start.get(i)))
        .toList();
  }

  /** By interval arithmetic instead of exact values. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("lower-point", "enclosures of both values", () -> isProved(derivation))
        .list();
  }

  private boolean isProved(Derivation derivation) {
    List<Expression> point = derivation.vector(gives());
    Map<String, Expression> values = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      values.put(derivation.variables().get(i), point.get(i));
    }
    Expression f = Along.objective(derivation);
    return isNear(derivation, point)
        && Measured.value(f, values)
                .high()
                .compareTo(Measured.value(f, Exact.point(derivation)).low())
            < 0;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 20;
  }
}
