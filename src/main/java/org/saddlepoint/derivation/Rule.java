package org.saddlepoint.derivation;

import java.util.List;
import java.util.Optional;

/**
 * How one quantity follows from others: exactly, with its explanation, its check by an independent
 * method, and the ways in which learners get it wrong. Stateless.
 */
public interface Rule {
  Quantity gives();

  /** What sort of thing it gives: how an answer is typed and judged. */
  Form form();

  /** What it needs in this derivation, given or derived; decides the path of a worked solution. */
  List<Quantity> needs(Derivation derivation);

  /**
   * The exact value. Throws {@link UnderivableException}, or {@link ArithmeticException} for a
   * value that is undefined.
   */
  Value value(Derivation derivation);

  /** The skill of the curriculum that this step mostly practises: {@code eig.two}. */
  String skill();

  /** The skill that it practises here: three rows ask for more than two. */
  default String skill(Derivation derivation) {
    return skill();
  }

  /** What the step finds, in a few words. */
  Message title(Derivation derivation);

  /** The step as a textbook would write it, values substituted before they are combined. */
  List<Passage> explanation(Derivation derivation);

  /** Why this step, for the margin: one or two sentences. */
  Message reason(Derivation derivation);

  /** First hint: where to look. */
  Message pointer(Derivation derivation);

  /** Second hint: the rule, without these numbers. (The third is the explanation.) */
  Message lesson(Derivation derivation);

  /** Checks of the derivation's value of this quantity, whatever it came from. */
  List<Certificate> certificates(Derivation derivation);

  default List<Slip> slips() {
    return List.of();
  }

  /**
   * For judgements, orders and classes of points: the ids of the words to choose from, in order.
   * Their words are in the message files under {@code word.<id>}.
   */
  default List<String> options(Derivation derivation) {
    return List.of();
  }

  /** For judgements that want their reason: the ids of the reasons to choose from, in order. */
  default List<String> reasons(Derivation derivation) {
    return List.of();
  }

  /** For {@code SATISFYING_…}: what an answer must satisfy; this rule's value is one of many. */
  default Optional<Property> property() {
    return Optional.empty();
  }

  /** For {@code ITERATES}: how a row follows from the rows before it. */
  default Optional<Recurrence> recurrence() {
    return Optional.empty();
  }

  /**
   * The cost of doing this step by hand here, in elementary operations; difficulty adds them up.
   */
  int cost(Derivation derivation);
}
