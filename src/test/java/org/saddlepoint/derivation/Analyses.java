package org.saddlepoint.derivation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.Matrix;

/** Derivations for tests, from text. */
public final class Analyses {
  private Analyses() {}

  static Derivation of(String f, String variables, String point) {
    List<String> names = List.of(variables.split(" ", -1));
    Map<Quantity, Value> given = new HashMap<>();
    given.put(Quantities.OBJECTIVE, new Value.Scalar(expression(f, names)));
    if (!point.isEmpty()) {
      given.put(
          Quantities.POINT,
          new Value.Vector(Arrays.stream(point.split(" ", -1)).map(Analyses::constant).toList()));
    }
    return Derivation.of(Rules.ALL, names, given);
  }

  /** A matrix by itself, rows separated by semicolons. */
  static Derivation ofMatrix(String rows) {
    return Derivation.of(
        Rules.ALL, List.of(), Map.of(Quantities.HESSIAN_AT_POINT, new Value.Grid(matrix(rows))));
  }

  /** With settings: {@code "step-size = 1/4"}, {@code "direction = 1 2"}, words as they stand. */
  static Derivation with(Derivation derivation, String... settings) {
    Map<Quantity, Value> given = new HashMap<>();
    for (String setting : settings) {
      String[] sides = setting.split(" = ", -1);
      Setting found =
          Rules.SETTINGS.stream()
              .filter(each -> each.quantity().id().equals(sides[0]))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no setting " + sides[0]));
      given.put(found.quantity(), value(found.form(), sides[1]));
    }
    return derivation.with(given);
  }

  private static Value value(Form form, String text) {
    return switch (form) {
      case NUMBER -> new Value.Scalar(constant(text));
      case VECTOR -> new Value.Vector(matrix(text).rows().getFirst());
      case MATRIX -> new Value.Grid(matrix(text));
      default -> new Value.Word(text);
    };
  }

  static Matrix<Expression> matrix(String rows) {
    return new Matrix<>(
        Arrays.stream(rows.split(";", -1))
            .map(row -> Arrays.stream(row.strip().split(" ", -1)).map(Analyses::constant).toList())
            .toList());
  }

  static Value.Vector vector(String entries) {
    return new Value.Vector(Arrays.stream(entries.split(" ", -1)).map(Analyses::constant).toList());
  }

  static Expression expression(String text, List<String> variables) {
    return switch (ExpressionReader.read(text, Vocabulary.of(variables))) {
      case Parsing.Parsed parsed -> parsed.expression();
      case Parsing.Unparsed unparsed -> throw new AssertionError(text + ": " + unparsed.reason());
    };
  }

  static Expression constant(String text) {
    return Simplifier.simplify(expression(text, List.of()));
  }

  /** A value in plain syntax, or why there is none. */
  static String text(Derivation derivation, Quantity quantity) {
    return switch (derivation.find(quantity)) {
      case Finding.Found(var value) -> text(value);
      case Finding.Missing(var reason) -> "missing: " + reason.key();
    };
  }

  static String text(Value value) {
    return switch (value) {
      case Value.Scalar(var e) -> Printer.text(e);
      case Value.Infinity i -> "Infinity";
      case Value.Vector(var entries) -> Formulas.point(entries).text();
      case Value.Grid(var matrix) -> Formulas.matrix(matrix).text();
      case Value.Multiset(var values) -> Formulas.point(values).text();
      case Value.Word(var id) -> id;
      case Value.Points(var places) ->
          places.stream()
              .map(place -> Formulas.point(place.at()).text())
              .collect(Collectors.joining("; "));
      case Value other -> other.toString();
    };
  }

  /** Of every chapter. */
  public static List<Derivation> pool() {
    return Stream.of(
            objectives(),
            CalculusPool.all(),
            DescentPool.all(),
            NewtonPool.all(),
            SaddlesPool.all(),
            QuasiNewtonPool.all(),
            LearningPool.all(),
            SpectraPool.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Objectives of many sorts with points: quadratic or not, singular, critical or not. */
  private static List<Derivation> objectives() {
    return List.of(
        of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "1 -2"),
        of("x1^2 + 2x1x2 + 3x2^2", "x1 x2", "0 0"),
        of("3x^2 - 5x*y + 7y^2 + 4x - 9y + 2", "x y", "1 2"),
        of("-4x^2 + 3x*y - 2y^2 + x", "x y", "3 -1"),
        of("x^2 + 6x*y + 2y^2", "x y", "0 0"),
        of("-x^2 - 6x*y - 2y^2", "x y", "0 0"),
        of("2x^2 - y^2 + x*y", "x y", "0 0"),
        of("-(x + y)^2", "x y", "0 0"),
        of("(x + y)^2", "x y", "0 0"),
        of("x^2 - y^2", "x y", "0 0"),
        of("x*y", "x y", "0 0"),
        of("-x^2 - 3y^2 + x*y", "x y", "0 0"),
        of("x^3 + x^2*y - 2y^3 + x*y", "x y", "1 2"),
        of("x^4 + y^4", "x y", "0 0"),
        of("x*exp(x*y) + sin(x)*cos(y)", "x y", "1 2"),
        of("ln(1 + x^2 + y^2)", "x y", "1 2"),
        of("x^2*exp(2y) + (3x - y)^3", "x y", "1 2"),
        of("x^2 + y^2 + 3z^2 + x*y + y*z + x*z", "x y z", "1 2 3"),
        of("x^2 - y^2", "x y z", "0 0 0"),
        of("x^2 + 2y^2 - z^2 + 4x*z", "x y z", "1 1 0"),
        of("-x^2 - 2y^2 - 3z^2 + x*y", "x y z", "0 0 0"),
        of("x*y*z + x^2", "x y z", "1 2 3"),
        of("(t - 3)^2", "t", "0"),
        of("(t - 3)^2 + 4", "t", "1"),
        of("x^3 - 6x + exp(2x)", "x", "2"),
        of("x^2*exp(3x)", "x", "1"),
        of("x - 2ln(x)", "x", "3/2"),
        of("5 - 2t^2", "t", "1"),
        ofMatrix("2 2; 2 6"),
        ofMatrix("-3 1; 1 -4"),
        ofMatrix("0 0; 0 0"),
        ofMatrix("1 0 0; 0 0 0; 0 0 -1"),
        ofMatrix("4 1 0; 1 4 1; 0 1 4"),
        ofMatrix("1 2; 2 4"),
        // One direction without curvature, and no sign of the diagonal that would mislead.
        ofMatrix("0 0; 0 3"),
        ofMatrix("3 0; 0 0"),
        ofMatrix("-1 0 0; 0 -2 0; 0 0 1"));
  }
}
