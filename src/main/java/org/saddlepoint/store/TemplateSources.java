package org.saddlepoint.store;

import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The text of every template version that was ever dealt, each kept once. */
public final class TemplateSources {
  private final Transactions transactions;

  TemplateSources(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Keeps the source unless this version is there already. To be called before the first problem of
   * the version is opened. Two texts of one version differ in spacing only: the first one stays.
   */
  public void keep(String template, String version, String source) {
    Limits.within(Limits.SOURCE, "A template", source);
    if (find(template, version).isPresent()) {
      return;
    }
    try {
      insert(template, version, source);
    } catch (UnableToExecuteStatementException e) {
      if (!Transactions.isDuplicate(e)) { // kept at the same moment by another request: as good
        throw e;
      }
    }
  }

  private void insert(String template, String version, String source) {
    String sql =
        """
        INSERT INTO template_source (template, version, source, first_dealt_at)
        VALUES (:template, :version, :source, :now)
        """;
    transactions.durably(handle ->
        handle
            .createUpdate(sql)
            .bind("template", template)
            .bind("version", version)
            .bind("source", source)
            .bind("now", transactions.now())
            .execute());
  }

  public Optional<String> find(String template, String version) {
    String sql =
        """
        SELECT source FROM template_source WHERE template = :template AND version = :version
        """;
    return transactions.reading(handle ->
        handle
            .createQuery(sql)
            .bind("template", template)
            .bind("version", version)
            .mapTo(String.class)
            .findOne());
  }
}
