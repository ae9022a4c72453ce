package org.saddlepoint.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.saddlepoint.learning.mastery.Difficulty;
import org.saddlepoint.learning.mastery.Observation;

/** How hard each template has proved to be for all who tried it. */
public final class Difficulties {
  private final Transactions transactions;

  Difficulties(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Of the templates that were tried, by id. */
  public Map<String, Difficulty> byTemplate() {
    Map<String, Difficulty> all = new HashMap<>();
    transactions
        .reading(handle ->
            handle
                .createQuery("SELECT template, level, attempts FROM difficulty")
                .map((row, context) ->
                    Map.entry(
                        row.getString("template"),
                        new Difficulty(row.getDouble("level"), row.getInt("attempts"))))
                .list())
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  /** Begins to keep it, unless that was done; to be called before the template is dealt. */
  public void begin(String template, int tier) {
    if (transactions.reading(handle -> find(handle, template)).isPresent()) {
      return;
    }
    String sql = "INSERT INTO difficulty (template, level, attempts) VALUES (:template, :level, 0)";
    try {
      transactions.durably(handle ->
          handle
              .createUpdate(sql)
              .bind("template", Limits.within(Limits.TEMPLATE, "A template's id", template))
              .bind("level", Difficulty.ofTier(tier).level())
              .execute());
    } catch (UnableToExecuteStatementException e) {
      if (!Transactions.isDuplicate(e)) { // begun at the same moment by another request
        throw e;
      }
    }
  }

  /** Takes in a first attempt; what comes after help, or of a step, says little of the template. */
  static void take(Handle handle, double known, Observation observation) {
    boolean tells = observation.result().isFirst() && observation.hints() == 0;
    if (tells && !observation.item().step()) {
      String template = observation.item().template();
      find(handle, template)
          .map(before -> before.after(known, observation.guess(), observation.isProof()))
          .ifPresent(after -> write(handle, template, after));
    }
  }

  private static Optional<Difficulty> find(Handle handle, String template) {
    return handle
        .createQuery("SELECT level, attempts FROM difficulty WHERE template = :template FOR UPDATE")
        .bind("template", template)
        .map((row, context) -> new Difficulty(row.getDouble("level"), row.getInt("attempts")))
        .findOne();
  }

  private static void write(Handle handle, String template, Difficulty after) {
    handle
        .createUpdate(
            "UPDATE difficulty SET level = :level, attempts = :count WHERE template = :template")
        .bind("template", template)
        .bind("level", after.level())
        .bind("count", after.count())
        .execute();
  }
}
