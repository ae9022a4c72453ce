package org.saddlepoint.problem;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantity;

/**
 * A quantity that a template adds: a formula of its parameters.
 *
 * @param follows the quantities whose steps come before it in a worked solution
 * @param pointer the first hint: where to look
 * @param lesson the second: the rule, without the numbers
 */
public record OwnQuantity(
    Quantity quantity,
    Form form,
    ValueForm value,
    List<Quantity> follows,
    Wording title,
    Wording explanation,
    Optional<Wording> pointer,
    Optional<Wording> lesson,
    List<OwnSlip> slips,
    List<String> options) {
  public OwnQuantity {
    follows = List.copyOf(follows);
    slips = List.copyOf(slips);
    options = List.copyOf(options);
  }
}
