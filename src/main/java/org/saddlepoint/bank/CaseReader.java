package org.saddlepoint.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.marking.VerdictWord;

/** The answers that a template brings with it. */
final class CaseReader {
  static final List<String> KEYS = List.of("part", "seed", "answer", "verdict", "note");

  private final FaultList faults;
  private final TexReader tex;
  private final Set<String> parts;

  CaseReader(FormulaReader formulae, Set<String> parts) {
    this.faults = formulae.faults();
    this.tex = new TexReader(formulae);
    this.parts = parts;
  }

  List<Case> read(List<YamlNode> nodes) {
    return nodes.stream()
        .flatMap(node -> Fields.of(node, "cases", KEYS, faults).flatMap(this::one).stream())
        .toList();
  }

  private Optional<Case> one(Fields fields) {
    Optional<String> part = fields.required("part").filter(id -> isKnown(id, fields));
    Optional<String> answer = fields.required("answer");
    Optional<VerdictWord> verdict = fields.required("verdict").flatMap(w -> verdict(w, fields));
    Optional<Long> seed = fields.whole("seed", 0, Long.MAX_VALUE);
    return part.isEmpty() || answer.isEmpty() || verdict.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Case(
                fields.line("answer"),
                part.get(),
                seed,
                tex.typed(answer.get(), fields.line("answer")),
                verdict.get(),
                fields.text("note")));
  }

  private boolean isKnown(String id, Fields fields) {
    if (!parts.contains(id)) {
      faults.add(
          fields.line("part"),
          "there is no part '%s'%s".formatted(id, Suggestion.question(id, parts)));
    }
    return parts.contains(id);
  }

  private Optional<VerdictWord> verdict(String word, Fields fields) {
    List<String> known =
        Arrays.stream(VerdictWord.values()).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    if (!known.contains(word)) {
      faults.add(
          fields.line("verdict"),
          "'verdict' should be one of %s, not '%s'%s"
              .formatted(String.join(", ", known), word, Suggestion.question(word, known)));
      return Optional.empty();
    }
    return Optional.of(VerdictWord.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
