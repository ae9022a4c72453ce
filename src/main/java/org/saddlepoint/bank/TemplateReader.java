package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.RuleBook;
import org.saddlepoint.problem.Condition;
import org.saddlepoint.problem.Draw;
import org.saddlepoint.problem.Givens;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.OwnQuantity;
import org.saddlepoint.problem.PartPlan;
import org.saddlepoint.problem.Phrases;
import org.saddlepoint.problem.Recipe;
import org.saddlepoint.problem.Template;
import org.saddlepoint.problem.Wording;

/** One file → a template, or every fault that it has. */
final class TemplateReader {
  private static final int MAX_DRAWS = 60;

  static final List<String> KEYS =
      List.of(
          "title",
          "skill",
          "tier",
          "variables",
          "draw",
          "where",
          "objective",
          "expand",
          "matrix",
          "gradient",
          "point",
          "settings",
          "statement",
          "words",
          "quantities",
          "parts",
          "cases",
          "tags",
          "source",
          "licence");

  private final SourceFile file;
  private final String id;
  private final RuleBook rules;
  private final FaultList faults;

  private TemplateReader(SourceFile file, String id, RuleBook rules, FaultList faults) {
    this.file = file;
    this.id = id;
    this.rules = rules;
    this.faults = faults;
  }

  static Optional<LoadedTemplate> read(
      SourceFile file, String id, RuleBook rules, FaultList faults) {
    var reader = new TemplateReader(file, id, rules, faults);
    Optional<YamlNode> root = YamlReader.read(file.text(), faults);
    return root.flatMap(node ->
            Fields.of(node, "a template", KEYS, faults)
                .flatMap(fields -> reader.template(node, fields)))
        .filter(template -> faults.isEmpty());
  }

  private Optional<LoadedTemplate> template(YamlNode root, Fields fields) {
    if (!fields.has("title")) {
      fields.required("title");
    }
    Optional<Map<Language, YamlNode.Scalar>> title = fields.spoken("title");
    Optional<String> skill = fields.required("skill");
    skill
        .filter(name -> !Skills.ALL.contains(name))
        .ifPresent(name ->
            faults.add(
                fields.line("skill"),
                "unknown skill '%s'%s".formatted(name, Suggestion.question(name, Skills.ALL))));
    fields.required("tier");
    Optional<Long> tier = fields.whole("tier", 1, 4);
    var names = new Names(new VariableReader(faults).read(fields));
    var formulae = new FormulaReader(names, faults);
    List<Draw> draws = draws(fields, formulae);
    List<Recipe.Step> steps = steps(fields, formulae, draws);
    Givens givens = new GivensReader(formulae).read(fields);
    names.give(given(givens));
    List<OwnQuantity> quantities =
        fields.node("quantities").map(new QuantityReader(formulae)::read).orElse(List.of());
    var parts = new PartReader(formulae, rules, skill.orElse(""), quantities);
    List<PartPlan> plans = parts.read(fields.items("parts"));
    if (fields.items("parts").isEmpty()) {
      faults.add(fields.line("parts"), "a template needs at least one part, as '- ask: hessian'");
    }
    Wording statement =
        fields
            .spoken("statement")
            .map(spoken -> new MarkdownReader(formulae).read(spoken))
            .orElseGet(() ->
                isSayable(fields) && faults.isEmpty()
                    ? StandardStatement.of(formulae)
                    : new Wording(List.of()));
    Map<String, Wording> words = words(fields, formulae);
    List<Case> cases =
        new CaseReader(formulae, plans.stream().map(PartPlan::id).collect(Collectors.toSet()))
            .read(fields.items("cases"));
    List<String> tags = fields.texts("tags").stream().map(YamlNode.Scalar::text).toList();
    fields.text("source");
    fields.text("licence");
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    var recipe =
        new Recipe(names.variables(), steps, givens, statement, plans, quantities, words, rules);
    return Optional.of(
        new LoadedTemplate(
            file.name(),
            new Template(
                id,
                Version.of(root),
                file.text(),
                title(title.orElseThrow()),
                skill.orElseThrow(),
                tier.orElseThrow().intValue(),
                tags,
                recipe),
            cases,
            lines(fields, parts.lines())));
  }

  private static Phrases title(Map<Language, YamlNode.Scalar> spoken) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    spoken.forEach((language, scalar) -> texts.put(language, scalar.text().strip()));
    return new Phrases(texts.remove(Language.ENGLISH), texts);
  }

  /** Only an objective or a matrix has a usual wording. */
  private boolean isSayable(Fields fields) {
    boolean isUsual = fields.has("objective") || fields.has("matrix");
    if (!isUsual || fields.has("settings")) {
      faults.add(
          fields.line("settings"),
          "a problem with settings needs a 'statement' that tells of them");
    }
    return isUsual;
  }

  /** What to say for the words that are drawn, by their ids. */
  private Map<String, Wording> words(Fields fields, FormulaReader formulae) {
    Map<String, Wording> words = new HashMap<>();
    Optional<YamlNode> node = fields.node("words");
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        Spoken.of(entry, faults)
            .map(spoken -> new MarkdownReader(formulae).read(spoken))
            .ifPresent(wording -> words.put(entry.key(), wording));
      }
    } else if (node.isPresent()) {
      faults.add(
          fields.line("words"),
          "'words' should say what a word stands for, as 'small: a model with few parameters'");
    }
    return words;
  }

  private static List<String> given(Givens givens) {
    List<String> given = new ArrayList<>();
    Fillings.NAMES.forEach((name, quantity) -> {
      boolean isObjective = quantity.equals(Quantities.OBJECTIVE) && givens.objective().isPresent();
      if (isObjective || givens.values().containsKey(quantity)) {
        given.add(name);
      }
    });
    return given;
  }

  private static Map<String, Integer> lines(Fields fields, Map<String, Integer> parts) {
    Map<String, Integer> lines = new HashMap<>(parts);
    KEYS.stream().filter(fields::has).forEach(key -> lines.put(key, fields.line(key)));
    return lines;
  }

  private List<Draw> draws(Fields fields, FormulaReader formulae) {
    if (!fields.has("draw")) {
      return List.of();
    }
    if (!(fields.node("draw").orElseThrow() instanceof YamlNode.Mapping mapping)) {
      faults.add(
          fields.line("draw"), "'draw' should be a block of names, as 'a: integer from 1 to 9'");
      return List.of();
    }
    if (mapping.entries().size() > MAX_DRAWS) {
      faults.add(fields.line("draw"), "at most %d lines can be drawn".formatted(MAX_DRAWS));
      return List.of();
    }
    var reader = new DrawReader(formulae);
    List<Draw> draws = new ArrayList<>();
    mapping.entries().forEach(entry -> draws.addAll(reader.read(entry, draws.size())));
    return draws;
  }

  private List<Recipe.Step> steps(Fields fields, FormulaReader formulae, List<Draw> draws) {
    var reader = new ConditionReader(formulae);
    Map<Integer, List<Condition>> conditions = new HashMap<>();
    for (YamlNode.Scalar scalar : fields.texts("where")) {
      Optional<Condition> condition = reader.read(scalar.text(), scalar.line());
      condition.ifPresent(c -> {
        int step = reader.step(c);
        if (step < 0) {
          faults.add(scalar.line(), "'%s' holds nothing that is drawn".formatted(scalar.text()));
        }
        conditions.computeIfAbsent(step, s -> new ArrayList<>()).add(c);
      });
    }
    List<Recipe.Step> steps = new ArrayList<>();
    for (int i = 0; i < draws.size(); i++) {
      steps.add(new Recipe.Step(draws.get(i), conditions.getOrDefault(i, List.of())));
    }
    return steps;
  }
}
