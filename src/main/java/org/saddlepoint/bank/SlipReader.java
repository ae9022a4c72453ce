package org.saddlepoint.bank;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.problem.OwnSlip;
import org.saddlepoint.problem.ValueForm;
import org.saddlepoint.problem.Wording;

/** A template's own slips. */
final class SlipReader {
  static final List<String> KEYS = List.of("id", "name", "value", "says", "principal");

  private final FormReader forms;
  private final MarkdownReader markdown;
  private final FaultList faults;

  SlipReader(FormulaReader formulae) {
    this.forms = new FormReader(formulae);
    this.markdown = new MarkdownReader(formulae);
    this.faults = formulae.faults();
  }

  List<OwnSlip> read(List<YamlNode> nodes) {
    return nodes.stream()
        .flatMap(node -> Fields.of(node, "slips", KEYS, faults).flatMap(this::slip).stream())
        .toList();
  }

  private Optional<OwnSlip> slip(Fields fields) {
    Optional<String> id = fields.required("id");
    Optional<String> name = fields.required("name");
    Optional<Wording> says =
        fields.has("says")
            ? fields.scalar("says").map(markdown::read)
            : fields.required("says").map(text -> new Wording(List.of()));
    if (!fields.has("value")) {
      faults.add(fields.line(), "the key 'value' is missing");
    }
    Optional<ValueForm> value = fields.node("value").flatMap(forms::read);
    boolean badName = name.isPresent() && !name.get().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    if (badName) {
      faults.add(
          fields.line("name"),
          "'%s' should be words with dots between them, as contours.root-forgotten"
              .formatted(name.get()));
    }
    return id.isEmpty() || name.isEmpty() || badName || value.isEmpty() || says.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OwnSlip(id.get(), name.get(), isPrincipal(fields), value.get(), says.get()));
  }

  private boolean isPrincipal(Fields fields) {
    Optional<String> text = fields.text("principal");
    if (text.isPresent() && !List.of("yes", "no", "true", "false").contains(text.get())) {
      faults.add(fields.line("principal"), "'principal' should be yes or no");
    }
    return text.isPresent() && List.of("yes", "true").contains(text.get());
  }
}
