package org.saddlepoint.web.page;

import java.util.List;
import java.util.Locale;
import org.saddlepoint.tutor.people.Fault;

/**
 * One field of a form about people, with its label, and what is wrong with what stands in it.
 *
 * @param id of the field on its page
 * @param label end of the key of its label
 * @param hint end of the key of a sentence under the label; empty where none is needed
 * @param autocomplete what browsers and password managers know it as
 * @param value never a password
 * @param faults ends of the keys of sentences
 */
public record FormLine(
    String id,
    String name,
    String label,
    String hint,
    String type,
    String autocomplete,
    String value,
    List<String> faults) {

  public static final String NAME = "name";
  public static final String EMAIL = "email";

  /** One that is chosen now. */
  public static final String PASSWORD = "password";

  /** The one that a person has. */
  public static final String CURRENT = "current-password";

  public static final String CONFIRMATION = "confirmation";

  public static FormLine name(String form, String value, List<Fault> faults) {
    return of(form, NAME, NAME, "", "text", NAME, value, faults, Fault.Field.NAME);
  }

  public static FormLine email(String form, String value, List<Fault> faults) {
    return of(form, EMAIL, EMAIL, "", "email", "username", value, faults, Fault.Field.EMAIL);
  }

  public static FormLine emailToKeep(String form, String value, List<Fault> faults) {
    return of(form, EMAIL, EMAIL, EMAIL, "email", "username", value, faults, Fault.Field.EMAIL);
  }

  public static FormLine newPassword(String form, String label, List<Fault> faults) {
    return of(
        form,
        PASSWORD,
        label,
        PASSWORD,
        PASSWORD,
        "new-password",
        "",
        faults,
        Fault.Field.PASSWORD);
  }

  public static FormLine currentPassword(String form, String label, List<Fault> faults) {
    return of(
        form, CURRENT, label, "", PASSWORD, "current-password", "", faults, Fault.Field.CURRENT);
  }

  /** One's own address again, to show that one means it. */
  public static FormLine confirmation(String form, String value, List<Fault> faults) {
    return of(
        form,
        CONFIRMATION,
        CONFIRMATION,
        "",
        "email",
        "off",
        value,
        faults,
        Fault.Field.CONFIRMATION);
  }

  private static FormLine of(
      String form,
      String name,
      String label,
      String hint,
      String type,
      String autocomplete,
      String value,
      List<Fault> faults,
      Fault.Field field) {
    List<String> own =
        faults.stream().filter(fault -> fault.field() == field).map(FormLine::word).toList();
    return new FormLine(form + "-" + name, name, label, hint, type, autocomplete, value, own);
  }

  private static String word(Fault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** The ids of what is said about the field; null where nothing is. */
  public String described() {
    String hints = hint.isEmpty() ? "" : "hint-" + id;
    String all = isFaulty() ? (hints + " fault-" + id).strip() : hints;
    return all.isEmpty() ? null : all;
  }
}
