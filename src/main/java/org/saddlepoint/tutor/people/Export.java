package org.saddlepoint.tutor.people;

import org.saddlepoint.store.Database;

/**
 * Everything that is kept of one person, to take along; of the password, only that there is one.
 */
public final class Export {
  private final Database database;

  Export(Database database) {
    this.database = database;
  }

  /** One object, the way from the account to each attempt. */
  public String json(Visit visit) {
    return ExportJson.of(Belongings.of(database, visit));
  }

  /** One table, a line for each thing that was done; opens in any spreadsheet. */
  public String csv(Visit visit) {
    return ExportCsv.of(Belongings.of(database, visit));
  }
}
