package org.saddlepoint.tutor.people;

import org.saddlepoint.store.Database;

/** Everything about accounts, with passwords that are quick to hash. */
public final class CheapPeople {
  private CheapPeople() {}

  public static People of(Database database) {
    return People.of(database, new Argon2.Cost(64, 1, 1));
  }
}
