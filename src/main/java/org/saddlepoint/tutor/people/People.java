package org.saddlepoint.tutor.people;

import org.saddlepoint.store.Database;

/**
 * Everything about accounts.
 *
 * @param entrance coming in and going
 * @param own what people do with their own account
 * @param register what instructors and operators do for others
 * @param export what is kept of somebody, to take along
 */
public record People(Entrance entrance, OwnAccount own, Register register, Export export) {

  public static People of(Database database) {
    return of(database, Argon2.Cost.TODAY);
  }

  /** With hashes as cheap as a test wants them. */
  static People of(Database database, Argon2.Cost cost) {
    Passwords passwords = new Passwords(cost);
    Doors doors = new Doors(database.knocks());
    Entrance entrance = new Entrance(database, passwords, doors);
    return new People(
        entrance,
        new OwnAccount(database, passwords, doors, entrance),
        new Register(database),
        new Export(database));
  }
}
