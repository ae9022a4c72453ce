package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;

/** The rules of the second chapter: what the eigenvalues of the Hessian say. */
public final class Spectra {
  private static final List<Rule> RULES =
      List.of(
          new TraceRule(),
          new DeterminantRule(),
          new LeadingMinorsRule(),
          new CharacteristicPolynomialRule(),
          new EigenvaluesRule(),
          ExtremeEigenvalueRule.largest(),
          ExtremeEigenvalueRule.smallest(),
          new DefinitenessRule(),
          new CriticalRule(),
          new ClassificationRule());

  public static final Chapter CHAPTER = new Chapter("spectra", RULES, List.of());

  private Spectra() {}
}
