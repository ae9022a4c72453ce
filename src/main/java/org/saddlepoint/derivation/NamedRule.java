package org.saddlepoint.derivation;

/**
 * A rule whose words are found under its own name: {@code rule.<quantity>.title}, {@code .reason},
 * {@code .pointer} and {@code .lesson}.
 */
public abstract class NamedRule implements Rule {
  private final Quantity gives;
  private final String skill;
  private final Form form;

  protected NamedRule(Quantity gives, String skill, Form form) {
    this.gives = gives;
    this.skill = skill;
    this.form = form;
  }

  @Override
  public final Quantity gives() {
    return gives;
  }

  @Override
  public final Form form() {
    return form;
  }

  @Override
  public String skill() {
    return skill;
  }

  @Override
  public Message title(Derivation derivation) {
    return Message.of(key("title"));
  }

  @Override
  public Message reason(Derivation derivation) {
    return Message.of(key("reason"));
  }

  @Override
  public Message pointer(Derivation derivation) {
    return Message.of(key("pointer"));
  }

  @Override
  public Message lesson(Derivation derivation) {
    return Message.of(key("lesson"));
  }

  protected final String key(String word) {
    return "rule." + gives.id() + "." + word;
  }

  /** An explanation whose sentences are under this rule's name. */
  protected final Explanation explain() {
    return new Explanation("rule." + gives.id() + ".");
  }

  /**
   * What this rule gives here, even where the derivation has another value in its place: what a
   * faulty version of the rule starts from.
   */
  public final Value own(Derivation derivation) {
    return derivation.isGiven(gives) ? value(derivation) : derivation.get(gives);
  }
}
