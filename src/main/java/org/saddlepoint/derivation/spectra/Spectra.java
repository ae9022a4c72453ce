package org.saddlepoint.derivation.spectra;

import java.util.List;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Setting;

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
          new ClassificationRule(),
          new EigenvectorRule(),
          new EigenpairsRule(),
          new OtherEigenvectorRule(),
          new ImageRule(),
          new IsEigenvectorRule(),
          new EigenvalueOfDirectionRule(),
          new PrincipalAxesRule(),
          new DiagonalisedRule(),
          new RotatedCoefficientsRule(),
          new SteepestAxisRule(),
          new AxisAngleRule(),
          new RemainingEigenvaluesRule(),
          new PivotsRule(),
          DefinitenessByRule.minors(),
          DefinitenessByRule.pivots(),
          new DefinitenessReasonRule(),
          new DefiniteRangeRule(),
          new SingularParametersRule(),
          new ClassReasonRule(),
          new DoesTestDecideRule(),
          new ClassifiedPointsRule(),
          new DegenerateDirectionRule(),
          new AlongDirectionRule(),
          new HigherOrderRule(),
          new FallingDirectionRule(),
          new LowerPointRule(),
          new MinimiserRule(),
          new MinimumValueRule(),
          new IsGlobalRule());

  private static final List<Setting> SETTINGS =
      List.of(
          Setting.number(SpectraQuantities.EIGENVALUE),
          Setting.matrix(SpectraQuantities.PARAMETER_MATRIX),
          Setting.number(SpectraQuantities.NEARNESS));

  public static final Chapter CHAPTER = new Chapter("spectra", RULES, SETTINGS);

  private Spectra() {}
}
