package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A judgement as a table: facts, each with the values it can have, and rows that say what follows
 * when. Every combination of facts is to meet exactly one row; {@link #unsettled} proves it by
 * trying them all.
 */
public record DecisionTable(List<Fact> facts, List<Row> rows) {
  public DecisionTable {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
  }

  /** Something that the judgement looks at, by name, with all the values it can have. */
  public record Fact(String name, List<String> values) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  /**
   * @param when the values with which this row applies, by the names of the facts; a fact that is
   *     not named may have any value
   * @param verdict the id of the word
   * @param reason the id of the word for the reason, also the name of its sentence
   */
  public record Row(Map<String, Set<String>> when, String verdict, String reason) {
    public Row {
      when = Map.copyOf(when);
    }

    boolean applies(Map<String, String> found) {
      return when.entrySet().stream()
          .allMatch(entry -> entry.getValue().contains(found.get(entry.getKey())));
    }
  }

  /** The row for these facts; throws where none applies. */
  public Row decide(Map<String, String> found) {
    return rows.stream()
        .filter(row -> row.applies(found))
        .findFirst()
        .orElseThrow(() -> new UnderivableException(Message.of("derivation.no-row")));
  }

  /** All rows that apply to these facts: one, in a sound table. */
  public List<Row> applying(Map<String, String> found) {
    return rows.stream().filter(row -> row.applies(found)).toList();
  }

  /** The combinations of facts to which no row applies, or more than one. */
  public List<Map<String, String>> unsettled() {
    return combinations().stream().filter(found -> applying(found).size() != 1).toList();
  }

  /** Every combination of the facts' values. */
  public List<Map<String, String>> combinations() {
    List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
    for (Fact fact : facts) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> found : all) {
        for (String value : fact.values()) {
          Map<String, String> with = new LinkedHashMap<>(found);
          with.put(fact.name(), value);
          longer.add(with);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The verdicts in the order of the rows, each once. */
  public List<String> verdicts() {
    return rows.stream().map(Row::verdict).distinct().toList();
  }

  /** The reasons in the order of the rows, each once. */
  public List<String> reasons() {
    return rows.stream().map(Row::reason).distinct().toList();
  }
}
