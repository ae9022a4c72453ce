package org.saddlepoint.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Step;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.Words;
import org.saddlepoint.tutor.Messages;

/**
 * The problem on which peers were measured: a random quadratic in two variables with linear terms;
 * Hessian, eigenvalues, condition number, Newton step, worked solution.
 */
final class ReferenceProblem {
  private static final String SOURCE =
      """
      title: All about a quadratic
      skill: newton.2d
      tier: 3
      variables: [x, y]
      draw:
        a: integer from -9 to 9 except 0
        b: integer from -9 to 9 except 0
        c: integer from -9 to 9 except 0
        u: integer from -9 to 9 except 0
        v: integer from -9 to 9 except 0
        q: vector of integers from -3 to 3
      where:
        - 4*a*c != b^2 and a != c
      objective: a*x^2 + b*x*y + c*y^2 + u*x + v*y
      point: q
      parts:
        - ask: hessian
        - ask: eigenvalues
        - ask: condition-number
        - ask: newton-step
      """;

  static final Template TEMPLATE = template();

  private static final Words WORDS = Messages.english();

  private ReferenceProblem() {}

  private static Template template() {
    Bank bank = Bank.load(List.of(new SourceFile("benchmark/reference.yaml", SOURCE)));
    return bank.find("benchmark/reference")
        .orElseThrow(() -> new IllegalStateException(bank.faults().toString()));
  }

  static Problem problem(long seed) {
    return switch (TEMPLATE.draw(seed)) {
      case Drawing.Drawn(var problem) -> problem;
      case Drawing.Refused(var reason) -> throw new IllegalStateException(reason);
    };
  }

  static List<Step> steps(Problem problem) {
    List<Quantity> asked = problem.parts().stream().map(Part::ask).toList();
    List<Step> steps = problem.derivation().steps(asked);
    if (!steps.stream().flatMap(step -> step.checks().stream()).allMatch(check -> check.holds())) {
      throw new IllegalStateException("a certificate does not hold: " + problem.key());
    }
    return steps;
  }

  /** Every sentence and formula of the worked solution. */
  static List<Object> words(List<Step> steps) {
    var words = new ArrayList<Object>();
    for (Step step : steps) {
      words.add(WORDS.plain(step.title()));
      words.add(WORDS.prose(step.body()));
      words.add(WORDS.prose(step.reason()));
      step.checks().forEach(check -> words.add(WORDS.prose(check.words())));
    }
    return words;
  }

  /** A problem, and what a person typed: three right answers, and a step uphill. */
  record Typed(Problem problem, List<String> answers) {

    static Typed of(long seed) {
      Problem problem = ReferenceProblem.problem(seed);
      var answers = new ArrayList<String>();
      for (Part part : problem.parts()) {
        boolean wrong = part.ask().id().equals("newton-step");
        answers.add(text(problem.derivation().get(part.ask()), wrong));
      }
      return new Typed(problem, List.copyOf(answers));
    }

    private static String text(Value value, boolean negated) {
      return switch (value) {
        case Value.Scalar(var e) -> Printer.text(e);
        case Value.Multiset(var values) -> String.join(", ", texts(values));
        case Value.Vector(var entries) ->
            "(" + String.join(", ", texts(negated ? negative(entries) : entries)) + ")";
        case Value.Grid(var matrix) ->
            "["
                + String.join(
                    ", ",
                    matrix.rows().stream()
                        .map(row -> "[" + String.join(", ", texts(row)) + "]")
                        .toList())
                + "]";
        case Value.Infinity infinity -> "infinity";
        case Value.Word(var id) -> id;
        case Value other -> other.toString();
      };
    }

    private static List<String> texts(List<Expression> values) {
      return values.stream().map(Printer::text).toList();
    }

    private static List<Expression> negative(List<Expression> entries) {
      return entries.stream().map(Expression::negate).toList();
    }

    List<Verdict> marked() {
      var verdicts = new ArrayList<Verdict>();
      for (int i = 0; i < answers.size(); i++) {
        verdicts.add(Marker.mark(problem, problem.parts().get(i), answers.get(i), Map.of()));
      }
      return verdicts;
    }
  }
}
