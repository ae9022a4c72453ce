package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** A direction in which f falls at once from a critical point, on a straight line. */
final class FallingDirectionRule extends NamedRule {
  private static final int REACH = 3;

  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.FALLING_DIRECTION)
          .other("S2", "opposite", this::opposite)
          .slips();

  FallingDirectionRule() {
    super(SpectraQuantities.FALLING_DIRECTION, "cls.higher", Form.SATISFYING_VECTOR);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    return candidates(derivation.dimension()).stream()
        .filter(direction -> falls(derivation, direction))
        .findFirst()
        .<Value>map(Value.Vector::new)
        .orElseThrow(() -> new UnderivableException(Message.of("spectra.no-falling-direction")));
  }

  /** Whole numbers, small ones first. */
  private static List<List<Expression>> candidates(int dimension) {
    List<List<Expression>> all = new ArrayList<>();
    for (int reach = 1; reach <= REACH; reach++) {
      int width = 2 * reach + 1;
      int count = (int) Math.pow(width, dimension);
      for (int code = 0; code < count; code++) {
        List<Expression> vector = new ArrayList<>();
        int rest = code;
        for (int i = 0; i < dimension; i++) {
          vector.add(Expression.of(rest % width - reach));
          rest /= width;
        }
        if (!Exact.areZero(vector)) {
          all.add(vector);
        }
      }
    }
    all.sort(Comparator.comparingLong(FallingDirectionRule::size));
    return all;
  }

  private static long size(List<Expression> vector) {
    return vector.stream().mapToLong(e -> e.equals(Expression.ZERO) ? 0 : 1).sum();
  }

  private static boolean falls(Derivation derivation, List<Expression> direction) {
    return leading(derivation, direction)
        .filter(term -> Exact.signum(term.coefficient()) < 0)
        .isPresent();
  }

  private static Optional<Along.Term> leading(Derivation derivation, List<Expression> direction) {
    return Along.leading(Along.on(derivation, Along.line(direction)), Along.MAX_ORDER);
  }

  private Optional<Value> opposite(Derivation derivation) {
    return own(derivation) instanceof Value.Vector(var v) && !falls(derivation, Exact.negate(v))
        ? Optional.of(new Value.Vector(Exact.negate(v)))
        : Optional.empty();
  }

  @Override
  public Optional<Property> property() {
    return Optional.of(FallingDirectionRule::judge);
  }

  private static Property.Judged judge(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Vector(var direction))
        || direction.size() != derivation.dimension()
        || !direction.stream().allMatch(Exact::isConstant)
        || Exact.areZero(direction)) {
      return new Property.Judged(false, Message.of("property.falling-direction.shape"));
    }
    Optional<Along.Term> term = leading(derivation, direction);
    if (term.isEmpty()) {
      return new Property.Judged(false, Message.of("property.falling-direction.level"));
    }
    boolean holds = Exact.signum(term.get().coefficient()) < 0;
    return new Property.Judged(
        holds,
        Message.of(
            "property.falling-direction." + (holds ? "holds" : "rises"),
            Message.maths(term.get().formula())));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> direction = derivation.vector(gives());
    Expression f = AlongDirectionRule.tidy(Along.on(derivation, Along.line(direction)));
    return explain()
        .say("start")
        .equation(Formulas.symbol("\\mathbf{d}", "d"), Formulas.vector(direction))
        .say("along")
        .equation(
            Formulas.symbol("f(\\mathbf{x}_0 + t\\mathbf{d})", "f(x_0 + t d)"), Formulas.of(f))
        .say("so", Message.maths(leading(derivation, direction).orElseThrow().formula()))
        .passages();
  }

  /** Values of f at a few small steps. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("falling-direction", "values at small steps", () -> isLower(derivation))
        .list();
  }

  private boolean isLower(Derivation derivation) {
    List<Expression> direction = derivation.vector(gives());
    Expression f = Along.objective(derivation);
    Expression level = Exact.at(f, Exact.point(derivation));
    boolean all = !Exact.areZero(direction);
    for (long steps : new long[] {100, 1_000, 10_000}) {
      List<Expression> shift =
          direction.stream().map(v -> Exact.product(Expression.of(1, steps), v)).toList();
      Expression there = Exact.at(f, Neighbourhood.moved(derivation, shift));
      all = all && Exact.signum(Exact.difference(there, level)) < 0;
    }
    return all;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 5;
  }
}
