package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** An analysis as JSON: numbers as decimal strings, and again in closed form. */
final class AnalysisJson {
  private AnalysisJson() {}

  static ObjectNode of(Analysis analysis) {
    ObjectNode json = values(analysis, Decimals::of);
    json.set("exact", values(analysis, ClosedForm::of));
    ArrayNode certificates = json.putArray("certificates");
    analysis.certificates().forEach(certificate -> certificates.add(of(certificate)));
    return json;
  }

  private static ObjectNode values(
      Analysis analysis, Function<Expression, Optional<String>> print) {
    ObjectNode json = Json.object();
    Function<Quantity, JsonNode> told = quantity -> node(analysis.findings().get(quantity), print);
    json.set("value", told.apply(Quantities.VALUE));
    json.set("gradient", told.apply(Quantities.GRADIENT_AT_POINT));
    json.set("hessian", told.apply(Quantities.HESSIAN_AT_POINT));
    json.set("eigenvalues", told.apply(Quantities.EIGENVALUES));
    json.put("definiteness", word(analysis, Quantities.DEFINITENESS).orElse("undecided"));
    json.set("critical", critical(analysis));
    json.put("classification", word(analysis, Quantities.CLASSIFICATION).orElse(null));
    json.set("condition", told.apply(Quantities.CONDITION_NUMBER));
    json.set("newton_step", told.apply(Quantities.NEWTON_STEP));
    json.set("newton_next", told.apply(Quantities.NEWTON_NEXT));
    return json;
  }

  private static JsonNode critical(Analysis analysis) {
    ObjectNode holder = Json.object();
    word(analysis, Quantities.CRITICAL)
        .ifPresentOrElse(
            word -> holder.put("critical", word.equals("critical")),
            () -> holder.putNull("critical"));
    return holder.get("critical");
  }

  private static Optional<String> word(Analysis analysis, Quantity quantity) {
    return analysis.findings().get(quantity) instanceof Finding.Found(Value.Word(var id))
        ? Optional.of(id.replace('-', ' '))
        : Optional.empty();
  }

  private static JsonNode node(Finding finding, Function<Expression, Optional<String>> print) {
    return switch (finding) {
      case Finding.Missing missing -> NullNode.instance;
      case Finding.Found(var value) -> ValueJson.of(value, print);
    };
  }

  private static ObjectNode of(Certificate certificate) {
    return Json.object()
        .put("step", certificate.step().id())
        .put("method", certificate.method())
        .put("holds", certificate.holds());
  }
}
