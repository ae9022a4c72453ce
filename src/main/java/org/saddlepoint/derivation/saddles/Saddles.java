package org.saddlepoint.derivation.saddles;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** Saddle points, safeguards against them, and how common they are. */
public final class Saddles {
  private static final List<Rule> RULES =
      Stream.of(
              NewtonNearSaddles.rules(),
              DescentNearSaddles.rules(),
              Fates.rules(),
              Damping.rules(),
              DampingBounds.rules(),
              List.<Rule>of(new DampedNewtonRule()),
              Clipping.rules(),
              ClippingChoices.rules(),
              TrustRegion.rules(),
              TrustRatio.rules(),
              TrustMultiplier.rules(),
              RandomSigns.rules(),
              RareMinima.rules(),
              LandscapeClaims.rules())
          .flatMap(List::stream)
          .toList();

  public static final Chapter CHAPTER = new Chapter("saddles", RULES, SaddleQuantities.SETTINGS);

  private Saddles() {}
}
