package org.saddlepoint.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.OwnQuantity;
import org.saddlepoint.problem.ValueForm;
import org.saddlepoint.problem.Wording;

/** The quantities that a template adds. */
final class QuantityReader {
  static final List<String> KEYS =
      List.of("value", "kind", "follows", "title", "explanation", "pointer", "lesson", "slips");

  private static final Map<String, Form> KINDS_OF_VECTOR =
      Map.of("direction", Form.DIRECTION, "heading", Form.HEADING);

  private final FormulaReader formulae;
  private final MarkdownReader markdown;
  private final FaultList faults;

  QuantityReader(FormulaReader formulae) {
    this.formulae = formulae;
    this.markdown = new MarkdownReader(formulae);
    this.faults = formulae.faults();
  }

  List<OwnQuantity> read(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      faults.add(node.line(), "'quantities' should be a block: a name, and its keys below it");
      return List.of();
    }
    return mapping.entries().stream().flatMap(entry -> quantity(entry).stream()).toList();
  }

  private Optional<OwnQuantity> quantity(YamlNode.Entry entry) {
    String name = entry.key();
    if (!name.matches("[a-z][a-z0-9-]{0,59}") || Asked.names().contains(name)) {
      faults.add(
          entry.line(),
          Asked.names().contains(name)
              ? "'%s' is a quantity of the product; choose another name".formatted(name)
              : "'%s' cannot name a quantity: use small letters, digits and -".formatted(name));
      return Optional.empty();
    }
    return Fields.of(entry.value(), "the quantity " + name, KEYS, faults)
        .flatMap(fields -> quantity(name, fields));
  }

  private Optional<OwnQuantity> quantity(String name, Fields fields) {
    if (!fields.has("value")) {
      faults.add(fields.line(), "the key 'value' is missing");
    }
    Optional<ValueForm> value =
        fields.node("value").flatMap(node -> new FormReader(formulae).read(node));
    Optional<Wording> title = words(fields, "title");
    Optional<Wording> explanation = words(fields, "explanation");
    fields.required("title");
    fields.required("explanation");
    List<Quantity> follows =
        fields.texts("follows").stream()
            .filter(this::isKnown)
            .map(scalar -> new Quantity(scalar.text()))
            .toList();
    if (value.isEmpty() || title.isEmpty() || explanation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OwnQuantity(
            new Quantity(name),
            form(fields, value.get()),
            value.get(),
            follows,
            title.get(),
            explanation.get(),
            words(fields, "pointer"),
            words(fields, "lesson"),
            new SlipReader(formulae).read(fields.items("slips")),
            List.of()));
  }

  /** As the value is written; a vector may also be meant as a direction. */
  private Form form(Fields fields, ValueForm value) {
    Form written = form(value);
    Optional<String> kind = fields.text("kind");
    if (kind.isEmpty()) {
      return written;
    }
    if (written == Form.VECTOR && KINDS_OF_VECTOR.containsKey(kind.get())) {
      return KINDS_OF_VECTOR.get(kind.get());
    }
    faults.add(
        fields.line("kind"),
        "'kind' should be 'direction' or 'heading', of a vector, or be left out, not '%s'"
            .formatted(kind.get()));
    return written;
  }

  private Form form(ValueForm form) {
    return switch (form) {
      case ValueForm.One(var value) ->
          Vocabulary.variablesOf(value).stream().anyMatch(formulae.names().variables()::contains)
              ? Form.EXPRESSION
              : Form.NUMBER;
      case ValueForm.Row row -> Form.VECTOR;
      case ValueForm.Table table -> Form.MATRIX;
      case ValueForm.Collection collection -> Form.SET;
      case ValueForm.Unbounded unbounded -> Form.NUMBER;
      case ValueForm.Judgement judgement -> Form.CHOICE;
      case ValueForm.Parameter(var name) ->
          formulae.names().sort(name).filter(Names.Sort.OfVector.class::isInstance).isPresent()
              ? Form.VECTOR
              : Form.MATRIX;
    };
  }

  private boolean isKnown(YamlNode.Scalar scalar) {
    boolean isKnown = Asked.names().contains(scalar.text());
    if (!isKnown) {
      faults.add(
          scalar.line(),
          "unknown quantity '%s'%s"
              .formatted(scalar.text(), Suggestion.question(scalar.text(), Asked.names())));
    }
    return isKnown;
  }

  private Optional<Wording> words(Fields fields, String key) {
    return fields.scalar(key).map(markdown::read);
  }
}
