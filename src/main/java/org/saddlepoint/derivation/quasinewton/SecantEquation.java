package org.saddlepoint.derivation.quasinewton;

import static org.saddlepoint.derivation.Faulty.grid;
import static org.saddlepoint.derivation.Faulty.vector;
import static org.saddlepoint.derivation.Faulty.word;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.APPROXIMATION;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_AFTER;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_BEFORE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.GRADIENT_CHANGE;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.NEXT_POINT;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_MATRIX;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_STEP;
import static org.saddlepoint.derivation.quasinewton.QuasiQuantities.SECANT_TEST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.ComposedRule;
import org.saddlepoint.derivation.ComposedTable;
import org.saddlepoint.derivation.DecisionTable;
import org.saddlepoint.derivation.DecisionTable.Fact;
import org.saddlepoint.derivation.DecisionTable.Row;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Sized;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** s, y and the matrices B with B s = y. */
final class SecantEquation {
  private static final DecisionTable TEST =
      new DecisionTable(
          List.of(new Fact("product", List.of("equal", "different"))),
          List.of(
              new Row(Map.of("product", Set.of("equal")), "secant-holds", "maps-right"),
              new Row(Map.of("product", Set.of("different")), "secant-fails", "maps-wrong")));

  private SecantEquation() {}

  static List<Rule> rules() {
    return List.of(step(), after(), change(), test(), matrix());
  }

  private static List<Expression> point(Derivation derivation) {
    return Sized.constants(derivation, Quantities.POINT);
  }

  private static List<Expression> next(Derivation derivation) {
    return Sized.constants(derivation, NEXT_POINT);
  }

  private static Rule step() {
    return ComposedRule.of(SECANT_STEP, "qn.secant", Form.VECTOR)
        .needs(Quantities.POINT)
        .value(d -> new Value.Vector(Vectors.minus(next(d), point(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.STEP,
                    difference(next(d), point(d)),
                    Formulas.vector(d.vector(SECANT_STEP))))
        .check(
            "secant-step",
            "adding it to the point",
            d -> areSums(point(d), d.vector(SECANT_STEP), next(d)))
        .slips(faulty ->
            faulty
                .principal("B2", "reversed", d -> vector(Vectors.minus(point(d), next(d))))
                .other("N2b", "point-given", d -> vector(next(d))))
        .cost(d -> point(d).size())
        .rule();
  }

  /** Two columns with a minus sign between them. */
  private static Formula difference(List<Expression> a, List<Expression> b) {
    return Formulas.join(Formulas.vector(a), Formulas.symbol("-", "-"), Formulas.vector(b));
  }

  private static boolean areSums(List<Expression> a, List<Expression> b, List<Expression> sums) {
    return a.size() == b.size()
        && sums.size() == a.size()
        && IntStream.range(0, a.size())
            .allMatch(i -> Measured.same(Expression.sum(a.get(i), b.get(i)), sums.get(i)));
  }

  private static Rule after() {
    return ComposedRule.of(GRADIENT_AFTER, "grad.vector", Form.VECTOR)
        .needs(Quantities.GRADIENT)
        .value(d -> new Value.Vector(gradientAt(d, next(d))))
        .text((d, text) ->
            text.say("start", Message.maths(Formulas.point(next(d))))
                .equation(
                    Notation.at(Notation.GRADIENT, next(d)),
                    Formulas.vector(d.vector(GRADIENT_AFTER))))
        .check(
            "gradient-after",
            "automatic differentiation",
            d ->
                Measured.areDerivatives(
                    d.scalar(Quantities.OBJECTIVE),
                    Measured.Part.GRADIENT,
                    d.vector(GRADIENT_AFTER),
                    d.variables(),
                    Run.coordinates(d, next(d))))
        .slips(faulty -> faulty.principal("N10", "at-first-point", d -> vector(before(d))))
        .cost(d -> 3 * d.dimension())
        .rule();
  }

  static List<Expression> gradientAt(Derivation derivation, List<Expression> point) {
    if (point.size() != derivation.dimension()) {
      throw new UnderivableException(Message.of("derivation.sizes-differ"));
    }
    Map<String, Expression> at = Run.coordinates(derivation, point);
    return Exact.vector(derivation, Quantities.GRADIENT).stream()
        .map(partial -> Exact.at(partial, at))
        .toList();
  }

  static List<Expression> before(Derivation derivation) {
    return derivation.isGiven(GRADIENT_BEFORE)
        ? Sized.constants(derivation, GRADIENT_BEFORE)
        : Sized.constants(derivation, Quantities.GRADIENT_AT_POINT);
  }

  static List<Expression> afterwards(Derivation derivation) {
    return Sized.constants(derivation, GRADIENT_AFTER);
  }

  private static Rule change() {
    return ComposedRule.of(GRADIENT_CHANGE, "qn.secant", Form.VECTOR)
        .needs(d ->
            d.isGiven(GRADIENT_BEFORE)
                ? List.of(GRADIENT_AFTER)
                : List.of(Quantities.GRADIENT_AT_POINT, GRADIENT_AFTER))
        .value(d -> new Value.Vector(Vectors.minus(afterwards(d), before(d))))
        .text((d, text) ->
            text.say("start")
                .equation(
                    Symbols.CHANGE,
                    difference(afterwards(d), before(d)),
                    Formulas.vector(d.vector(GRADIENT_CHANGE))))
        .check(
            "gradient-change",
            "adding it to the first gradient",
            d -> areSums(before(d), d.vector(GRADIENT_CHANGE), afterwards(d)))
        .slips(faulty ->
            faulty
                .principal("B2", "reversed", d -> vector(Vectors.minus(before(d), afterwards(d))))
                .principal("B2b", "last-gradient-alone", d -> vector(afterwards(d)))
                .other(
                    "G7", "gradients-added", d -> vector(Vectors.plus(before(d), afterwards(d)))))
        .cost(d -> before(d).size())
        .rule();
  }

  static Matrix<Expression> approximation(Derivation derivation) {
    return Sized.symmetric(derivation, APPROXIMATION);
  }

  private static Rule test() {
    return ComposedTable.of(SECANT_TEST, "qn.secant", Form.CHOICE, TEST)
        .needs(SECANT_STEP, GRADIENT_CHANGE)
        .facts(d -> Map.of("product", maps(approximation(d), Pair.of(d)) ? "equal" : "different"))
        .shown((d, text) ->
            text.say("multiply")
                .equation(
                    Symbols.IMAGE,
                    Formulas.join(
                        Formulas.matrix(approximation(d)), Formulas.vector(Pair.of(d).s())),
                    Formulas.vector(Vectors.times(approximation(d), Pair.of(d).s()))))
        .slips(faulty ->
            faulty
                .other("B1", "swapped", d -> verdict(maps(approximation(d), Pair.of(d).swapped())))
                .other("N5", "first-row-alone", SecantEquation::firstRow))
        .rule();
  }

  private static Optional<Value> verdict(boolean holds) {
    return word(holds ? "secant-holds" : "secant-fails");
  }

  private static boolean maps(Matrix<Expression> b, Pair pair) {
    return Exact.areZero(Vectors.minus(Vectors.times(b, pair.s()), pair.y()));
  }

  private static Optional<Value> firstRow(Derivation derivation) {
    Pair pair = Pair.of(derivation);
    List<Expression> image = Vectors.times(approximation(derivation), pair.s());
    return verdict(Exact.isZero(Exact.difference(image.getFirst(), pair.y().getFirst())));
  }

  private static Rule matrix() {
    return ComposedRule.of(SECANT_MATRIX, "qn.secant", Form.SATISFYING_MATRIX)
        .needs(SECANT_STEP, GRADIENT_CHANGE)
        .value(d -> new Value.Grid(rankOne(Pair.of(d))))
        .text((d, text) ->
            text.say("start")
                .say("construct")
                .equation(
                    Symbols.B,
                    Symbols.times(
                        Pair.of(d).rho(),
                        Formulas.matrix(Vectors.outer(Pair.of(d).y(), Pair.of(d).y()))),
                    Formulas.matrix(d.matrix(SECANT_MATRIX)))
                .say("many"))
        .check("secant-matrix", "multiplication with s", d -> isSecant(d, d.matrix(SECANT_MATRIX)))
        .slips(faulty ->
            faulty
                .principal("B1", "swapped", d -> grid(rankOne(Pair.of(d).swapped())))
                .other(
                    "B3", "not-divided", d -> grid(Vectors.outer(Pair.of(d).y(), Pair.of(d).y()))))
        .property(SecantEquation::judged)
        .cost(d -> 6)
        .rule();
  }

  /** yyᵀ/(sᵀy) takes s to y. */
  private static Matrix<Expression> rankOne(Pair pair) {
    return Vectors.scaled(pair.rho(), Vectors.outer(pair.y(), pair.y()));
  }

  private static boolean isSecant(Derivation derivation, Matrix<Expression> b) {
    Pair pair = Pair.of(derivation);
    return b.isSquare()
        && b.height() == pair.s().size()
        && Measured.annihilates(b, pair.s(), Exact.negate(pair.y()));
  }

  private static Property.Judged judged(Derivation derivation, Value answer) {
    if (!(answer instanceof Value.Grid(var b)) || !Exact.isConstant(b)) {
      throw Exact.misshapen(SECANT_MATRIX);
    }
    if (!b.isSymmetric()) {
      return new Property.Judged(false, Message.of("property.secant-matrix.not-symmetric"));
    }
    boolean holds = isSecant(derivation, b);
    return new Property.Judged(
        holds,
        Message.of(
            "property.secant-matrix." + (holds ? "holds" : "fails"),
            Message.maths(Formulas.point(Vectors.times(b, Pair.of(derivation).s())))));
  }
}
