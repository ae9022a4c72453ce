package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.RuleBook;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.MessageFiles;
import org.saddlepoint.problem.OwnQuantity;
import org.saddlepoint.problem.PartPlan;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Wording;

/** The questions of a template. */
final class PartReader {
  static final List<String> KEYS =
      List.of("ask", "id", "skill", "prompt", "marks", "precision", "options", "slips", "hints");

  private static final Pattern WITHIN = Pattern.compile("within\\s+([0-9.]+)\\s*%");

  private static final Map<String, String> USUAL_WORDS =
      MessageFiles.all(MessageFiles.OF_RULES, Language.ENGLISH);

  /** What the keys of the words for options begin with. */
  private static final String WORD = "word.";

  private final FormulaReader formulae;
  private final FaultList faults;
  private final MarkdownReader markdown;
  private final RuleBook rules;
  private final String skill;
  private final Map<String, OwnQuantity> own = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> lines = new HashMap<>();

  PartReader(FormulaReader formulae, RuleBook rules, String skill, List<OwnQuantity> quantities) {
    this.formulae = formulae;
    this.faults = formulae.faults();
    this.markdown = new MarkdownReader(formulae);
    this.rules = rules;
    this.skill = skill;
    quantities.forEach(quantity -> own.put(quantity.quantity().id(), quantity));
  }

  List<PartPlan> read(List<YamlNode> nodes) {
    return nodes.stream()
        .flatMap(node -> Fields.of(node, "parts", KEYS, faults).flatMap(this::part).stream())
        .toList();
  }

  /** Where the parts stand, by {@code parts/<id>}. */
  Map<String, Integer> lines() {
    return lines;
  }

  private Optional<PartPlan> part(Fields fields) {
    Optional<String> ask = fields.required("ask").filter(name -> isKnown(name, fields));
    if (ask.isEmpty()) {
      return Optional.empty();
    }
    String id = fields.text("id").orElse(ask.get());
    if (!id.matches("[a-z0-9-]{1,60}")) {
      faults.add(
          fields.line("id"), "'%s' cannot be an id: use small letters, digits and -".formatted(id));
    }
    if (!ids.add(id)) {
      faults.add(
          fields.line(),
          "two parts have the id '%s'; give one of them an 'id' of its own".formatted(id));
    }
    lines.put("parts/" + id, fields.line("ask"));
    return Optional.of(
        new PartPlan(
            id,
            new Quantity(ask.get()),
            skill(fields, ask.get()),
            fields.spoken("prompt").map(markdown::read),
            words(fields),
            precision(fields),
            fields.whole("marks", 1, 100).orElse(1L).intValue(),
            new SlipReader(formulae).read(fields.items("slips")),
            hints(fields)));
  }

  private List<Wording> hints(Fields fields) {
    List<YamlNode> items = fields.items("hints");
    if (items.size() > 3) {
      faults.add(fields.line("hints"), "a part has at most three hints");
    }
    return items.stream()
        .flatMap(item -> Spoken.of("hints", item.line(), item, faults).stream())
        .map(markdown::read)
        .toList();
  }

  private boolean isKnown(String name, Fields fields) {
    if (own.containsKey(name) || Asked.names().contains(name)) {
      return true;
    }
    List<String> known = new ArrayList<>(Asked.names());
    known.addAll(own.keySet());
    faults.add(
        fields.line("ask"),
        "unknown quantity '%s'%s".formatted(name, Suggestion.question(name, known)));
    return false;
  }

  private String skill(Fields fields, String ask) {
    Optional<String> named = fields.text("skill");
    named
        .filter(name -> !Skills.ALL.contains(name))
        .ifPresent(name ->
            faults.add(
                fields.line("skill"),
                "unknown skill '%s'%s".formatted(name, Suggestion.question(name, Skills.ALL))));
    return named.orElseGet(() -> rules.find(new Quantity(ask)).map(Rule::skill).orElse(skill));
  }

  private Map<String, String> words(Fields fields) {
    Map<String, String> words = new HashMap<>();
    USUAL_WORDS.forEach((key, text) -> {
      if (key.startsWith(WORD)) {
        words.put(key.substring(WORD.length()), text);
      }
    });
    fields.node("options").ifPresent(node -> options(node, words));
    return words;
  }

  private void options(YamlNode node, Map<String, String> words) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      faults.add(node.line(), "'options' should give words to ids, as 'saddle: a saddle point'");
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!words.containsKey(entry.key())) {
        faults.add(
            entry.line(),
            "unknown option '%s'%s"
                .formatted(entry.key(), Suggestion.question(entry.key(), words.keySet())));
      } else if (entry.value() instanceof YamlNode.Scalar(int line, String text)) {
        words.put(entry.key(), text);
      }
    }
  }

  private Precision precision(Fields fields) {
    Optional<String> text = fields.text("precision");
    if (text.isEmpty()) {
      return new Precision.Usual();
    }
    Matcher within = WITHIN.matcher(text.get().strip());
    Optional<Rational> percent =
        within.matches() ? Rational.parse(within.group(1)) : Optional.empty();
    if (percent.isPresent() && percent.get().signum() > 0) {
      return new Precision.Estimate(percent.get().dividedBy(Rational.of(100)));
    }
    if (!text.get().strip().equals("exact")) {
      faults.add(
          fields.line("precision"),
          "'precision' should be 'exact' or 'within 5 %%', not '%s'".formatted(text.get()));
    }
    return new Precision.Exact();
  }
}
