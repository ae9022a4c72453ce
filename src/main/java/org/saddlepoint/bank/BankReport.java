package org.saddlepoint.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The figures of a whole bank.
 *
 * @param unreadable what is wrong with the files that are no templates
 */
public record BankReport(List<TemplateReport> templates, List<BankFault> unreadable) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public BankReport {
    templates = List.copyOf(templates);
    unreadable = List.copyOf(unreadable);
  }

  /** Every fault, those of unreadable files first. */
  public List<BankFault> faults() {
    List<BankFault> faults = new ArrayList<>(unreadable);
    templates.forEach(template -> faults.addAll(template.faults()));
    return List.copyOf(faults);
  }

  /** A line a template. */
  public String table() {
    int width = templates.stream().mapToInt(t -> t.id().length()).max().orElse(8);
    String row = "%-" + width + "s  %-13s %4s %9s %8s %9s %8s  %-20s %s";
    String head =
        row.formatted(
            "template",
            "skill",
            "tier",
            "instances",
            "distinct",
            "not dealt",
            "attempts",
            "difficulty",
            "answers");
    return templates.stream()
        .map(t ->
            row.formatted(
                t.id(),
                t.skill(),
                t.tier(),
                t.instances(),
                t.distinct(),
                percent(t.ambiguous(), t.instances()),
                String.format(Locale.ROOT, "%.1f", t.attempts()),
                difficulty(t),
                answers(t)))
        .collect(Collectors.joining("\n", head + "\n", ""));
  }

  /** Least, median and greatest, and the tier they speak for where it is not the template's. */
  private static String difficulty(TemplateReport template) {
    TemplateReport.Spread spread = template.difficulty();
    String numbers = "%d–%d–%d".formatted(spread.least(), spread.median(), spread.greatest());
    return template.tierByDifficulty() == template.tier()
        ? numbers
        : numbers + " (tier %d?)".formatted(template.tierByDifficulty());
  }

  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, whole));
  }

  private static String answers(TemplateReport template) {
    return template.answers().entrySet().stream()
        .map(entry ->
            entry.getValue().different() <= 6
                ? entry.getKey() + " " + entry.getValue().mostFrequent()
                : entry.getKey() + " " + entry.getValue().different())
        .collect(Collectors.joining(", "));
  }

  /** One line: how much was looked at, and what came of it. */
  public String summary() {
    long instances = templates.stream().mapToLong(TemplateReport::instances).sum();
    int faults = faults().size();
    return "%,d instances of %d templates; %s"
        .formatted(
            instances,
            templates.size(),
            faults == 0 ? "no faults" : faults == 1 ? "1 fault" : faults + " faults");
  }

  public String json() {
    return json(this);
  }

  public String faultsAsJson() {
    return json(faults());
  }

  private static String json(Object value) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
