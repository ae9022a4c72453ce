package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.saddlepoint.bank.Dealing;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.problem.OwnRule;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.PlainText;
import org.saddlepoint.problem.Problem;

/**
 * One instance as a line of JSON with everything that another program needs to solve it, and what
 * the product says the answers are.
 */
public final class Sample {
  /** Given, and told in fields of their own. */
  private static final Set<Quantity> FIELDS = Set.of(Quantities.OBJECTIVE, Quantities.POINT);

  private Sample() {}

  public static String line(Problem problem) {
    return Json.line(of(problem));
  }

  private static ObjectNode of(Problem problem) {
    Derivation derivation = problem.derivation();
    ObjectNode json =
        Json.object()
            .put("id", problem.key().toString())
            .put("template", problem.key().template())
            .put("seed", problem.key().seed())
            .put("skill", problem.skill())
            .put("tier", problem.tier());
    json.set("parameters", parameters(problem.parameters()));
    ArrayNode variables = json.putArray("variables");
    derivation.variables().forEach(variables::add);
    json.set("objective", given(derivation, Quantities.OBJECTIVE));
    json.set("point", given(derivation, Quantities.POINT));
    json.set("settings", settings(derivation));
    json.put("statement", PlainText.of(problem.statement()));
    json.put("dealt", !Dealing.isAmbiguous(problem));
    ArrayNode parts = json.putArray("parts");
    problem.parts().forEach(part -> parts.add(part(problem, part)));
    return json.put("difficulty", derivation.difficulty(asked(problem)));
  }

  private static List<Quantity> asked(Problem problem) {
    return problem.parts().stream().map(Part::ask).toList();
  }

  static ObjectNode parameters(Map<String, Value> parameters) {
    ObjectNode json = Json.object();
    parameters.forEach((name, value) -> json.put(name, PlainValue.of(value)));
    return json;
  }

  private static JsonNode given(Derivation derivation, Quantity quantity) {
    Value value = derivation.given().get(quantity);
    return value == null
        ? NullNode.instance
        : ValueJson.of(value, e -> Optional.of(PlainValue.of(e)));
  }

  /** Whatever else is given: a matrix by itself, a step size. */
  private static ObjectNode settings(Derivation derivation) {
    Map<String, String> settings = new TreeMap<>();
    derivation
        .given()
        .forEach((quantity, value) -> {
          if (!FIELDS.contains(quantity)) {
            settings.put(quantity.id(), PlainValue.of(value));
          }
        });
    ObjectNode json = Json.object();
    settings.forEach(json::put);
    return json;
  }

  private static ObjectNode part(Problem problem, Part part) {
    Finding finding = problem.derivation().find(part.ask());
    ObjectNode json =
        Json.object()
            .put("id", part.id())
            .put("ask", part.ask().id())
            .put("skill", part.skill())
            .put("prompt", PlainText.of(Prompts.of(part, Messages.english())))
            .put("kind", part.kind().kindName());
    switch (finding) {
      case Finding.Missing missing -> json.putNull("key").putNull("decimal");
      case Finding.Found(var key) -> {
        json.put("key", PlainValue.of(key));
        json.set("decimal", decimal(key));
      }
    }
    problem
        .derivation()
        .rules()
        .find(part.ask())
        .filter(OwnRule.class::isInstance)
        .ifPresent(rule -> json.put("formula", ((OwnRule) rule).formula()));
    ArrayNode slips = json.putArray("slips");
    slips(problem, part).forEach(slip -> add(slips, slip, problem, part));
    return json;
  }

  /** Null for words, and for functions. */
  private static JsonNode decimal(Value key) {
    boolean isWords =
        switch (key) {
          case Value.Word word -> true;
          case Value.Reasoned reasoned -> true;
          case Value.Words words -> true;
          case Value.Ranking ranking -> true;
          case Value other -> false;
        };
    return isWords
        ? NullNode.instance
        : ValueJson.of(key, e -> isConstant(e) ? Decimals.of(e) : Optional.empty());
  }

  private static boolean isConstant(Expression e) {
    return Vocabulary.variablesOf(e).isEmpty();
  }

  /** In the order in which a marker tries them. */
  private static List<Slip> slips(Problem problem, Part part) {
    List<Slip> slips = new ArrayList<>(part.slips());
    problem.derivation().rules().find(part.ask()).map(Rule::slips).ifPresent(slips::addAll);
    return slips;
  }

  /** A slip that comes to the key cannot show here; a principal one makes the problem ambiguous. */
  private static void add(ArrayNode slips, Slip slip, Problem problem, Part part) {
    slip.value(problem.derivation())
        .filter(value -> slip.principal() || !isKey(value, problem, part))
        .ifPresent(value ->
            slips
                .addObject()
                .put("id", slip.id())
                .put("value", PlainValue.of(value))
                .put("principal", slip.principal()));
  }

  private static boolean isKey(Value value, Problem problem, Part part) {
    return problem.derivation().find(part.ask()) instanceof Finding.Found(var key)
        && Marker.isSame(key, value, part);
  }
}
