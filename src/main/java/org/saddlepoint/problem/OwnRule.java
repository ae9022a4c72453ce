package org.saddlepoint.problem;

import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;

/** The rule of a template's own quantity, for one instance. */
public final class OwnRule implements Rule {
  private static final int COST = 4;

  private final OwnQuantity own;
  private final String skill;
  private final Wording.Filling filling;

  OwnRule(OwnQuantity own, String skill, Wording.Filling filling) {
    this.own = own;
    this.skill = skill;
    this.filling = filling;
  }

  /** In the template's parameters, in plain syntax: all that another program needs. */
  public String formula() {
    return own.value().text();
  }

  @Override
  public Quantity gives() {
    return own.quantity();
  }

  @Override
  public Form form() {
    return own.form();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return own.follows();
  }

  @Override
  public Value value(Derivation derivation) {
    return own.value().in(filling.scope());
  }

  @Override
  public String skill() {
    return skill;
  }

  @Override
  public Message title(Derivation derivation) {
    return said(own.title());
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return Sentences.passages(own.explanation().in(filling));
  }

  @Override
  public Message reason(Derivation derivation) {
    return said(own.lesson().orElse(own.title()));
  }

  @Override
  public Message pointer(Derivation derivation) {
    return said(own.pointer().orElse(own.title()));
  }

  @Override
  public Message lesson(Derivation derivation) {
    return said(own.lesson().orElse(own.title()));
  }

  /** There is no second method for a formula that the author states. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return List.of();
  }

  @Override
  public List<Slip> slips() {
    return own.slips().stream().map(slip -> slip.in(own.quantity(), filling)).toList();
  }

  @Override
  public List<String> options(Derivation derivation) {
    return own.options();
  }

  @Override
  public int cost(Derivation derivation) {
    return COST;
  }

  private Message said(Wording wording) {
    return Sentences.message(wording.in(filling));
  }
}
