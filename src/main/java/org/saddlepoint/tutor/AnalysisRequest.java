package org.saddlepoint.tutor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Words;

/**
 * A function and a point, read.
 *
 * @param f in these variables
 * @param point one constant for each variable
 */
public record AnalysisRequest(Expression f, List<String> variables, List<Expression> point) {
  /** The work grows with the cube of this and faster; the text's problems have two or three. */
  public static final int MAX_VARIABLES = 40;

  public AnalysisRequest {
    variables = List.copyOf(variables);
    point = List.copyOf(point);
  }

  static AnalysisRequest of(Fields fields) {
    String f = fields.text("f", "x1^2 + 2x1x2 + 3x2^2");
    Optional<List<String>> variables = fields.texts("variables", "[\"x\",\"y\"]");
    Optional<List<String>> at = fields.texts("at", "[\"1\",\"1/2\"]");
    return of(f, variables, at);
  }

  /** Throws {@link RequestFault} where something cannot be read or does not fit together. */
  public static AnalysisRequest of(
      String f, Optional<List<String>> declared, Optional<List<String>> at) {
    declared.ifPresent(AnalysisRequest::check);
    Expression function = read(f, declared.map(Vocabulary::of).orElse(Vocabulary.inferred()), "f");
    List<String> variables = declared.orElseGet(() -> Vocabulary.variablesOf(function));
    if (variables.isEmpty()) {
      throw new RequestFault(
          "There is no variable in f; name them in 'variables', such as [\"x\",\"y\"].", 1);
    }
    if (variables.size() > MAX_VARIABLES) {
      throw new RequestFault(
          "At most "
              + MAX_VARIABLES
              + " variables can be analysed; here are "
              + variables.size()
              + ".",
          1);
    }
    return new AnalysisRequest(function, variables, point(variables, at));
  }

  static void check(List<String> names) {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      if (!isName(name)) {
        throw new RequestFault(
            "'"
                + Messages.shortened(name)
                + "' cannot be a variable: a letter with digits or a Greek letter is expected.",
            1);
      }
      if (!seen.add(name)) {
        throw new RequestFault("The variable " + name + " is named twice.", 1);
      }
    }
  }

  private static boolean isName(String name) {
    return name.length() <= 20
        && !name.isEmpty()
        && Character.isLetter(name.charAt(0))
        && ExpressionReader.read(name, Vocabulary.of(name)) instanceof Parsing.Parsed parsed
        && parsed.expression().equals(Expression.variable(name));
  }

  private static List<Expression> point(List<String> variables, Optional<List<String>> at) {
    String names = String.join(", ", variables);
    if (at.isEmpty()) {
      throw new RequestFault(
          "The point is missing: say where in 'at', with one number for each of " + names + ".", 1);
    }
    if (at.get().size() != variables.size()) {
      throw new RequestFault(
          "The point needs %d number%s, for %s, but has %d."
              .formatted(
                  variables.size(), variables.size() == 1 ? "" : "s", names, at.get().size()),
          1);
    }
    List<Expression> point = new ArrayList<>();
    for (String entry : at.get()) {
      String place = "at, entry " + (point.size() + 1);
      point.add(read(entry, Vocabulary.none(), place));
    }
    return point;
  }

  private static Expression read(String text, Vocabulary vocabulary, String place) {
    Words words = Messages.english();
    return switch (ExpressionReader.read(text, vocabulary)) {
      case Parsing.Parsed parsed -> parsed.expression();
      case Parsing.Unparsed(var reason, int position) ->
          throw new RequestFault("In " + place + ": " + words.plain(Messages.of(reason)), position);
    };
  }
}
