package org.saddlepoint.derivation;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.calculus.Calculus;
import org.saddlepoint.derivation.conditioning.Conditioning;
import org.saddlepoint.derivation.deep.DeepLearning;
import org.saddlepoint.derivation.descent.Descent;
import org.saddlepoint.derivation.likelihood.Likelihood;
import org.saddlepoint.derivation.newton.Newton;
import org.saddlepoint.derivation.quasinewton.QuasiNewton;
import org.saddlepoint.derivation.saddles.Saddles;
import org.saddlepoint.derivation.spectra.Spectra;

/** The rules of the product, chapter by chapter. */
public final class Rules {
  public static final List<Chapter> CHAPTERS =
      List.of(
          Calculus.CHAPTER,
          Spectra.CHAPTER,
          Conditioning.CHAPTER,
          Descent.CHAPTER,
          Newton.CHAPTER,
          Saddles.CHAPTER,
          QuasiNewton.CHAPTER,
          Likelihood.CHAPTER,
          DeepLearning.CHAPTER);

  /** What problems of any chapter may give. */
  private static final List<Setting> SHARED =
      List.of(
          Setting.number(Quantities.STEP_SIZE),
          Setting.number(Quantities.STEPS),
          Setting.vector(Quantities.DIRECTION));

  /** Everything that a problem may give besides objective, matrix, gradient and point. */
  public static final List<Setting> SETTINGS =
      Stream.concat(SHARED.stream(), CHAPTERS.stream().flatMap(c -> c.settings().stream()))
          .toList();

  public static final RuleBook ALL =
      RuleBook.of(CHAPTERS.stream().map(Chapter::rules).flatMap(List::stream).toList());

  private Rules() {}
}
