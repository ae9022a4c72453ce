package org.saddlepoint.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a template's variables. */
final class VariableReader {
  private static final int MAX = 6;

  private final FaultList faults;

  VariableReader(FaultList faults) {
    this.faults = faults;
  }

  List<String> read(Fields fields) {
    boolean needsNone = !fields.has("objective") && !fields.has("matrix") && !fields.has("point");
    if (!fields.has("variables") && needsNone) {
      return List.of();
    }
    if (!fields.has("variables")) {
      faults.add(fields.line(), "the key 'variables' is missing, as in 'variables: [x, y]'");
      return List.of();
    }
    List<YamlNode.Scalar> texts =
        fields.texts("variables").stream()
            .flatMap(scalar ->
                Pieces.split(scalar.text(), ",").stream()
                    .map(name -> new YamlNode.Scalar(scalar.line(), name)))
            .toList();
    if (texts.isEmpty() || texts.size() > MAX) {
      faults.add(fields.line("variables"), "a template has 1 to %d variables".formatted(MAX));
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    return texts.stream()
        .filter(scalar -> isName(scalar, seen))
        .map(YamlNode.Scalar::text)
        .toList();
  }

  private boolean isName(YamlNode.Scalar scalar, Set<String> seen) {
    String name = scalar.text();
    String objection =
        !Names.NAME.matcher(name).matches()
            ? "'%s' cannot be a variable: use a letter, perhaps with digits behind it"
                .formatted(name)
            : Reserved.objection(name)
                .orElse(seen.add(name) ? "" : "the variable '%s' is there twice".formatted(name));
    if (!objection.isEmpty()) {
      faults.add(scalar.line(), objection);
    }
    return objection.isEmpty();
  }
}
