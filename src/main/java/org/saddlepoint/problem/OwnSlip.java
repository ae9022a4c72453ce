package org.saddlepoint.problem;

import java.util.Optional;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;

/** A wrong answer that a template's author expects, with what to say to it. */
public record OwnSlip(String id, String name, boolean principal, ValueForm value, Wording says) {

  Slip in(Quantity asked, Wording.Filling filling) {
    return new Slip(
        id,
        name,
        asked,
        principal,
        derivation -> Optional.of(value.in(filling.scope())),
        Sentences.message(says.in(filling)));
  }
}
