package org.saddlepoint.marking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.problem.Kinds;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Phrases;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;
import org.saddlepoint.problem.Prose;

/** Problems without a template, for tests: every quantity that has a value is asked for. */
final class Problems {
  private Problems() {}

  /** A function in plain syntax, and one constant for each variable. */
  static Problem of(String f, String variables, String... point) {
    return problem(derivation(f, variables, point));
  }

  /** In which only these quantities are asked for: deriving all others takes its time. */
  static Problem asking(Derivation derivation, Quantity... asked) {
    return problem(
        derivation,
        Arrays.stream(asked).map(ask -> derivation.rules().find(ask).orElseThrow()).toList());
  }

  static Derivation derivation(String f, String variables, String... point) {
    List<String> names = List.of(variables.split(" ", -1));
    List<Expression> at = Arrays.stream(point).map(p -> read(p, List.of())).toList();
    Map<Quantity, Value> given =
        Map.of(
            Quantities.OBJECTIVE, new Value.Scalar(read(f, names)),
            Quantities.POINT, new Value.Vector(at));
    return Derivation.of(Rules.ALL, names, given);
  }

  /** A symmetric matrix by itself, row by row. */
  static Problem ofMatrix(String... entries) {
    int n = (int) Math.sqrt(entries.length);
    List<List<Expression>> rows =
        IntStream.range(0, n)
            .mapToObj(i ->
                IntStream.range(0, n).mapToObj(j -> read(entries[i * n + j], List.of())).toList())
            .toList();
    Value matrix = new Value.Grid(new Matrix<>(rows));
    List<String> names = IntStream.rangeClosed(1, n).mapToObj(i -> "x" + i).toList();
    return problem(Derivation.of(Rules.ALL, names, Map.of(Quantities.HESSIAN_AT_POINT, matrix)));
  }

  /** With these rules as well, and more given. */
  static Problem of(Problem problem, List<Rule> rules, Map<Quantity, Value> more) {
    Derivation derivation = problem.derivation();
    Map<Quantity, Value> given = new HashMap<>(derivation.given());
    given.putAll(more);
    return problem(Derivation.of(Rules.ALL.plus(rules), derivation.variables(), given));
  }

  static Value matrix(List<List<Integer>> rows) {
    return new Value.Grid(
        new Matrix<>(
            rows.stream()
                .map(row -> row.stream().map(x -> Expression.of(x.longValue())).toList())
                .toList()));
  }

  static Expression read(String text, List<String> variables) {
    return switch (ExpressionReader.read(text, Vocabulary.of(variables))) {
      case Parsing.Parsed parsed -> parsed.expression();
      case Parsing.Unparsed not -> throw new IllegalArgumentException(text + ": " + not);
    };
  }

  private static Problem problem(Derivation derivation) {
    return problem(derivation, List.copyOf(derivation.rules().rules()));
  }

  /** In which only what these rules give is asked for. */
  static Problem problem(Derivation derivation, List<Rule> asked) {
    List<Part> parts =
        asked.stream()
            .filter(rule -> !derivation.isGiven(rule.gives()))
            .flatMap(rule -> part(rule, derivation).stream())
            .toList();
    return new Problem(
        new ProblemKey("test/problem", "v1", 0),
        Phrases.of("Test"),
        "hess.matrix",
        1,
        Map.of(),
        new Prose(List.of()),
        parts,
        derivation);
  }

  private static Optional<Part> part(Rule rule, Derivation derivation) {
    return switch (derivation.find(rule.gives())) {
      case Finding.Missing missing -> Optional.empty();
      case Finding.Found found ->
          Optional.of(
              part(rule.gives(), Kinds.of(rule, derivation, Map.of()), new Precision.Usual()));
    };
  }

  static Part part(Quantity ask, AnswerKind kind, Precision precision) {
    return new Part(
        ask.id(), ask, "hess.matrix", Optional.empty(), kind, precision, 1, List.of(), List.of());
  }

  static Part part(Problem problem, Quantity ask) {
    return problem.part(ask.id()).orElseThrow();
  }

  static Verdict mark(Problem problem, Quantity ask, String answer) {
    return Marker.mark(problem, part(problem, ask), answer, Map.of());
  }

  static Verdict mark(Problem problem, Quantity ask, String answer, Map<String, String> earlier) {
    return Marker.mark(problem, part(problem, ask), answer, earlier);
  }
}
