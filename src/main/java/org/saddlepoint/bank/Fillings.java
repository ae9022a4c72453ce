package org.saddlepoint.bank;

import java.util.Map;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;

/** What words may fill in besides parameters and formulae of them. */
final class Fillings {
  static final Map<String, Quantity> NAMES =
      Map.of(
          "f", Quantities.OBJECTIVE,
          "point", Quantities.POINT,
          "matrix", Quantities.HESSIAN_AT_POINT,
          "gradient", Quantities.GRADIENT_AT_POINT);

  private Fillings() {}
}
