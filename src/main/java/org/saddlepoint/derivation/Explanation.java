package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Formula;

/** Writes down a step: sentences, whose keys share a stem, and displayed formulae in turn. */
public final class Explanation {
  private final String stem;
  private final List<Passage> passages = new ArrayList<>();

  public Explanation(String stem) {
    this.stem = stem;
  }

  public Explanation say(String name, Message.Argument... arguments) {
    passages.add(new Passage.Say(Message.of(stem + name, arguments)));
    return this;
  }

  /** A sentence of another rule. */
  public Explanation add(Message sentence) {
    passages.add(new Passage.Say(sentence));
    return this;
  }

  public Explanation show(Formula formula) {
    passages.add(new Passage.Show(formula));
    return this;
  }

  /** A displayed equation: its sides with = between them. */
  public Explanation equation(Formula... sides) {
    return show(Formulas.equation(sides));
  }

  public List<Passage> passages() {
    return List.copyOf(passages);
  }
}
