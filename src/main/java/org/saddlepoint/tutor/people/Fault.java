package org.saddlepoint.tutor.people;

/** What is wrong with something that was typed into a form about people. */
public enum Fault {
  NAME_MISSING(Field.NAME),
  NAME_LONG(Field.NAME),
  EMAIL_MISSING(Field.EMAIL),
  EMAIL_FORM(Field.EMAIL),
  EMAIL_TAKEN(Field.EMAIL),
  EMAIL_OTHER(Field.CONFIRMATION),
  PASSWORD_SHORT(Field.PASSWORD),
  PASSWORD_LONG(Field.PASSWORD),
  PASSWORD_COMMON(Field.PASSWORD),
  PASSWORD_EMAIL(Field.PASSWORD),
  PASSWORD_WRONG(Field.CURRENT);

  /** The fields that can be at fault. */
  public enum Field {
    NAME,
    EMAIL,
    PASSWORD,
    /** The password that the person has so far. */
    CURRENT,
    /** The e-mail address again, to show that the person means it. */
    CONFIRMATION
  }

  private final Field field;

  Fault(Field field) {
    this.field = field;
  }

  public Field field() {
    return field;
  }
}
