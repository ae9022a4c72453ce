package org.saddlepoint.derivation;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.calculus.Calculus;
import org.saddlepoint.derivation.conditioning.Conditioning;
import org.saddlepoint.derivation.newton.Newton;
import org.saddlepoint.derivation.spectra.Spectra;

/** The rules of the product, chapter by chapter. */
public final class Rules {
  public static final RuleBook ALL =
      RuleBook.of(
          Stream.of(Calculus.RULES, Spectra.RULES, Conditioning.RULES, Newton.RULES)
              .flatMap(List::stream)
              .toList());

  private Rules() {}
}
