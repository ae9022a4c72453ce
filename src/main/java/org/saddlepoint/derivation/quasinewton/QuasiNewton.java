package org.saddlepoint.derivation.quasinewton;

import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Chapter;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.run.RunRule;

/** Curvature learnt from gradients: secant equation, BFGS, L-BFGS. */
public final class QuasiNewton {
  private static final List<Rule> RULES =
      Stream.of(
              SecantEquation.rules(),
              Curvature.rules(),
              SecantMethod.rules(),
              BatchNoise.rules(),
              Bfgs.rules(),
              FirstLoop.rules(),
              SecondLoop.rules(),
              LimitedMemory.rules(),
              List.<Rule>of(new BfgsRunRule(), new LimitedRunRule()),
              StoredNumbers.rules(),
              LargestModel.rules(),
              LimitedAgainstFull.rules())
          .flatMap(List::stream)
          .toList();

  public static final Chapter CHAPTER = new Chapter("quasinewton", RULES, QuasiQuantities.SETTINGS);

  private QuasiNewton() {}

  /** The first iterates of BFGS. */
  private static final class BfgsRunRule extends RunRule {
    BfgsRunRule() {
      super(QuasiQuantities.BFGS_RUN, "qn.bfgs", QuasiMethod.BFGS);
    }
  }

  /** The first iterates of L-BFGS. */
  private static final class LimitedRunRule extends RunRule {
    LimitedRunRule() {
      super(QuasiQuantities.LBFGS_RUN, "qn.lbfgs", QuasiMethod.LIMITED);
    }
  }
}
