package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.derivation.RuleBook;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.problem.Template;

/** The templates that can be used, by id, and what is wrong with the others. */
public final class Bank {
  private static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,60}/[a-z0-9-]{1,60})\\.ya?ml");

  /** How a fault begins that is the product's own. */
  static final String OURS = "A fault of ours, please report it.";

  private final Map<String, LoadedTemplate> templates = new TreeMap<>();
  private final List<BankFault> faults = new ArrayList<>();

  private Bank() {}

  /** Reads every file. One with a fault does no harm to the others. */
  public static Bank load(List<SourceFile> files) {
    return load(files, Rules.ALL);
  }

  static Bank load(List<SourceFile> files, RuleBook rules) {
    var bank = new Bank();
    files.stream()
        .sorted(Comparator.comparing(SourceFile::name))
        .forEach(file -> bank.add(file, rules));
    return bank;
  }

  private void add(SourceFile file, RuleBook rules) {
    var found = new FaultList(file.name());
    Matcher name = NAME.matcher(file.name());
    if (!name.matches()) {
      found.add(
          0,
          "a template lies in the folder of its chapter and its name ends in .yaml,"
              + " in small letters, digits and -");
    } else if (templates.containsKey(name.group(1))) {
      found.add(0, "there is another template with the id '%s'".formatted(name.group(1)));
    } else {
      read(file, name.group(1), rules, found)
          .ifPresent(template -> templates.put(template.template().id(), template));
    }
    faults.addAll(found.list());
  }

  private static Optional<LoadedTemplate> read(
      SourceFile file, String id, RuleBook rules, FaultList found) {
    try {
      return TemplateReader.read(file, id, rules, found);
    } catch (RuntimeException | StackOverflowError ours) {
      // No author can help it, but one file must not take the bank down.
      found.add(0, "%s This file cannot be read: %s".formatted(OURS, ours));
      return Optional.empty();
    }
  }

  /** In the order of their ids. */
  public List<Template> templates() {
    return templates.values().stream().map(LoadedTemplate::template).toList();
  }

  public Optional<Template> find(String id) {
    return Optional.ofNullable(templates.get(id)).map(LoadedTemplate::template);
  }

  public List<BankFault> faults() {
    return List.copyOf(faults);
  }

  Collection<LoadedTemplate> loaded() {
    return templates.values();
  }
}
