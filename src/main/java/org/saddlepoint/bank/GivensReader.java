package org.saddlepoint.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.Givens;
import org.saddlepoint.problem.Givens.Objective;
import org.saddlepoint.problem.ValueForm;

/** What a template gives: an objective or a matrix, a point, a gradient. */
final class GivensReader {
  static final List<String> QUADRATIC = List.of("hessian", "linear", "stationary", "constant");

  private final FormulaReader formulae;
  private final FormReader forms;
  private final FaultList faults;

  GivensReader(FormulaReader formulae) {
    this.formulae = formulae;
    this.forms = new FormReader(formulae);
    this.faults = formulae.faults();
  }

  Givens read(Fields root) {
    if (root.has("objective") && root.has("matrix")) {
      faults.add(
          root.line(), "an objective has its own Hessian: leave out 'objective' or 'matrix'");
    }
    if (!root.has("objective")
        && !root.has("matrix")
        && !root.has("settings")
        && !root.has("quantities")) {
      faults.add(root.line(), "an 'objective', a 'matrix' or 'settings' are needed");
    }
    if (root.has("gradient") && root.has("objective")) {
      faults.add(root.line("gradient"), "'gradient' goes with 'matrix'; an objective has its own");
    }
    Map<Quantity, ValueForm> values = new HashMap<>();
    root.node("matrix")
        .flatMap(node -> forms.square(node, "'matrix'"))
        .ifPresent(form -> values.put(Quantities.HESSIAN_AT_POINT, form));
    root.node("point")
        .flatMap(node -> forms.vector(node, "'point'"))
        .ifPresent(form -> values.put(Quantities.POINT, form));
    root.node("gradient")
        .flatMap(node -> forms.vector(node, "'gradient'"))
        .ifPresent(form -> values.put(Quantities.GRADIENT_AT_POINT, form));
    root.node("settings").ifPresent(node -> settings(node, values));
    return new Givens(root.node("objective").flatMap(node -> objective(node, root)), values);
  }

  private void settings(YamlNode node, Map<Quantity, ValueForm> values) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      faults.add(node.line(), "'settings' should be a block of names, as 'step-size: 1/4'");
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      Optional<Form> form = Asked.setting(entry.key());
      if (form.isEmpty()) {
        faults.add(
            entry.line(),
            "unknown setting '%s'%s"
                .formatted(entry.key(), Suggestion.question(entry.key(), Asked.settings())));
      } else {
        forms
            .setting(entry.value(), form.get(), "'" + entry.key() + "'")
            .ifPresent(value -> values.put(new Quantity(entry.key()), value));
      }
    }
  }

  private Optional<Objective> objective(YamlNode node, Fields root) {
    boolean isExpanded = root.text("expand").filter(text -> isYes(text, root)).isPresent();
    return switch (node) {
      case YamlNode.Scalar(int line, String text) ->
          formulae.function(text, line).map(f -> new Objective.Written(f, isExpanded));
      case YamlNode.Mapping mapping ->
          Fields.of(mapping, "objective", QUADRATIC, faults).flatMap(this::quadratic);
      case YamlNode.Sequence sequence -> {
        faults.add(sequence.line(), "'objective' should be a formula");
        yield Optional.empty();
      }
    };
  }

  private boolean isYes(String text, Fields root) {
    boolean isYes = List.of("yes", "true").contains(text);
    if (!isYes && !List.of("no", "false").contains(text)) {
      faults.add(root.line("expand"), "'expand' should be yes or no");
    }
    return isYes;
  }

  private Optional<Objective> quadratic(Fields fields) {
    if (!fields.has("hessian")) {
      faults.add(fields.line(), "the key 'hessian' is missing");
      return Optional.empty();
    }
    if (fields.has("linear") && fields.has("stationary")) {
      faults.add(fields.line(), "the stationary point decides the linear term: leave one out");
    }
    Optional<ValueForm> hessian =
        fields.node("hessian").flatMap(node -> forms.square(node, "'hessian'"));
    Optional<ValueForm> linear =
        fields.node("linear").flatMap(node -> forms.vector(node, "'linear'"));
    Optional<ValueForm> centre =
        fields.node("stationary").flatMap(node -> forms.vector(node, "'stationary'"));
    Optional<Expression> constant =
        fields
            .scalar("constant")
            .map(scalar -> formulae.constant(scalar.text(), scalar.line()))
            .orElse(Optional.of(Expression.ZERO));
    if (hessian.isEmpty() || constant.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        centre.isPresent()
            ? new Objective.Centred(hessian.get(), centre.get(), constant.get())
            : new Objective.Quadratic(hessian.get(), linear, constant.get()));
  }
}
