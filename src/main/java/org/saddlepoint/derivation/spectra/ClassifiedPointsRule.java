package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Congruence;
import org.saddlepoint.linear.Inertia;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.linear.Spectrum;

/** All critical points, each with its class by the Hessian there. */
final class ClassifiedPointsRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.CLASSIFIED_POINTS)
          .principal("C7", "inverted", d -> each(d, ClassifiedPointsRule::inverted))
          .other("C1", "diagonal-signs", d -> each(d, ClassifiedPointsRule::byDiagonal))
          .other("C3", "determinant-alone", d -> each(d, ClassifiedPointsRule::byDeterminant))
          .other("C4", "negative-determinant-as-maximum", d -> each(d, ClassifiedPointsRule::below))
          .other("C2", "first-entry", d -> each(d, ClassifiedPointsRule::byFirstEntry))
          .other("H11", "one-hessian-for-all", this::oneForAll)
          .slips();

  ClassifiedPointsRule() {
    super(SpectraQuantities.CLASSIFIED_POINTS, "cls.all", Form.POINTS);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(CalculusQuantities.CRITICAL_POINTS, Quantities.HESSIAN);
  }

  private static List<List<Expression>> points(Derivation derivation) {
    if (derivation.get(CalculusQuantities.CRITICAL_POINTS) instanceof Value.Points(var places)) {
      return places.stream().map(Value.Place::at).toList();
    }
    throw Exact.misshapen(CalculusQuantities.CRITICAL_POINTS);
  }

  static Matrix<Expression> hessian(Derivation derivation, List<Expression> point) {
    if (point.size() != derivation.dimension()) {
      throw Exact.misshapen(CalculusQuantities.CRITICAL_POINTS);
    }
    Map<String, Expression> at = coordinates(derivation, point);
    Matrix<Expression> hessian =
        Exact.square(derivation, Quantities.HESSIAN).map(entry -> Exact.at(entry, at));
    if (!hessian.isSymmetric()) {
      throw new UnderivableException(Message.of("derivation.not-symmetric"));
    }
    return hessian;
  }

  private static Map<String, Expression> coordinates(
      Derivation derivation, List<Expression> point) {
    Map<String, Expression> at = new HashMap<>();
    for (int i = 0; i < point.size(); i++) {
      at.put(derivation.variables().get(i), point.get(i));
    }
    return at;
  }

  @Override
  public Value value(Derivation derivation) {
    List<Value.Place> places = new ArrayList<>();
    for (List<Expression> point : points(derivation)) {
      String form = form(hessian(derivation, point));
      places.add(new Value.Place(point, Optional.of(Judgements.classification(form))));
    }
    return new Value.Points(places);
  }

  private static String form(Matrix<Expression> hessian) {
    if (hessian.height() == 2) {
      return ofTwo(hessian);
    }
    List<Expression> eigenvalues =
        Spectrum.eigenvalues(hessian)
            .orElseThrow(
                () -> new UnderivableException(Message.of("derivation.undecided-eigenvalues")));
    return Signs.of(eigenvalues).form();
  }

  /** By determinant and trace, as one does by hand. */
  private static String ofTwo(Matrix<Expression> hessian) {
    int determinant = Exact.signum(Exact.ALGEBRA.determinant(hessian));
    int trace = Exact.signum(Exact.ALGEBRA.trace(hessian));
    if (determinant < 0) {
      return Judgements.INDEFINITE;
    }
    int zeros = determinant > 0 ? 0 : 1;
    return Judgements.definiteness(
        trace < 0 ? 2 - zeros : 0, trace == 0 ? 2 : zeros, trace > 0 ? 2 - zeros : 0);
  }

  /** The right points, each with the word that a wrong rule gives there. */
  private Optional<Value> each(
      Derivation derivation, BiFunction<Matrix<Expression>, String, String> faulty) {
    if (!(own(derivation) instanceof Value.Points(var places))) {
      return Optional.empty();
    }
    List<Value.Place> changed = new ArrayList<>();
    for (Value.Place place : places) {
      String right = place.word().orElse(Judgements.DEGENERATE);
      String word = faulty.apply(hessian(derivation, place.at()), right);
      changed.add(new Value.Place(place.at(), Optional.of(word)));
    }
    return changed.equals(places) ? Optional.empty() : Optional.of(new Value.Points(changed));
  }

  private static String inverted(Matrix<Expression> hessian, String right) {
    return switch (right) {
      case Judgements.MINIMUM -> Judgements.MAXIMUM;
      case Judgements.MAXIMUM -> Judgements.MINIMUM;
      default -> right;
    };
  }

  private static String byDiagonal(Matrix<Expression> hessian, String right) {
    return Judgements.classification(Signs.of(Given.diagonalEntries(hessian)).form());
  }

  private static String byDeterminant(Matrix<Expression> hessian, String right) {
    return Exact.signum(Exact.ALGEBRA.determinant(hessian)) > 0 ? Judgements.MINIMUM : right;
  }

  private static String below(Matrix<Expression> hessian, String right) {
    return Exact.signum(Exact.ALGEBRA.determinant(hessian)) < 0 ? Judgements.MAXIMUM : right;
  }

  private static String byFirstEntry(Matrix<Expression> hessian, String right) {
    return switch (Exact.signum(hessian.at(0, 0))) {
      case 1 -> Judgements.MINIMUM;
      case -1 -> Judgements.MAXIMUM;
      default -> right;
    };
  }

  /** The class of the first point given to all of them. */
  private Optional<Value> oneForAll(Derivation derivation) {
    if (!(own(derivation) instanceof Value.Points(var places)) || places.size() < 2) {
      return Optional.empty();
    }
    List<Value.Place> changed =
        places.stream()
            .map(place -> new Value.Place(place.at(), places.getFirst().word()))
            .toList();
    return changed.equals(places) ? Optional.empty() : Optional.of(new Value.Points(changed));
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Judgements.CLASSES;
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation text = explain().say("start");
    if (derivation.get(gives()) instanceof Value.Points(var places)) {
      places.forEach(place -> explain(text, derivation, place));
    }
    return text.passages();
  }

  private static void explain(Explanation text, Derivation derivation, Value.Place place) {
    Matrix<Expression> hessian = hessian(derivation, place.at());
    text.say("at", Message.maths(Formulas.point(place.at())))
        .equation(Notation.at(Notation.HESSIAN, place.at()), Formulas.matrix(hessian));
    String word = "word." + place.word().orElse(Judgements.DEGENERATE);
    if (hessian.height() != 2) {
      text.say("so", Message.term("word." + form(hessian)), Message.term(word));
      return;
    }
    Expression determinant = Exact.ALGEBRA.determinant(hessian);
    String sign =
        switch (Exact.signum(determinant)) {
          case -1 -> "negative";
          case 0 -> "zero";
          default -> Exact.signum(hessian.at(0, 0)) > 0 ? "up" : "down";
        };
    text.equation(Notation.DETERMINANT, Lines.determinantOfTwo(hessian), Formulas.of(determinant))
        .say(sign, Message.term(word));
  }

  /** Automatic derivatives, and the pivots of a symmetric elimination. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "classified-points",
            "pivots of Hessians by automatic differentiation",
            () -> areRight(derivation))
        .list();
  }

  private boolean areRight(Derivation derivation) {
    if (!(derivation.get(gives()) instanceof Value.Points(var places))) {
      return false;
    }
    return places.stream().map(Value.Place::at).toList().equals(points(derivation))
        && places.stream().allMatch(place -> isRight(derivation, place));
  }

  private static boolean isRight(Derivation derivation, Value.Place place) {
    Matrix<Expression> hessian = hessian(derivation, place.at());
    boolean isFromObjective =
        derivation.isGiven(Quantities.OBJECTIVE)
            && !derivation.isGiven(Quantities.HESSIAN)
            && !derivation.isGiven(Quantities.GRADIENT);
    boolean isHessian =
        !isFromObjective
            || Measured.areDerivatives(
                derivation.scalar(Quantities.OBJECTIVE),
                Measured.Part.HESSIAN,
                hessian.rows().stream().flatMap(List::stream).toList(),
                derivation.variables(),
                coordinates(derivation, place.at()));
    Inertia inertia =
        Congruence.ofConstants(hessian)
            .orElseThrow(() -> new ArithmeticException("a pivot is undecided"));
    String form = Judgements.definiteness(inertia.negative(), inertia.zero(), inertia.positive());
    return isHessian && place.word().equals(Optional.of(Judgements.classification(form)));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 6 * points(derivation).size();
  }
}
