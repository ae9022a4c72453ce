package org.saddlepoint.tutor;

import java.util.List;
import java.util.SequencedMap;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Step;

/**
 * What second-order calculus says about one function at one point.
 *
 * @param derivation of everything below; its variables are the function's coordinates
 * @param findings by quantity, in the order in which they are told
 * @param steps those that could be taken, with their certificates
 */
public record Analysis(
    Derivation derivation, SequencedMap<Quantity, Finding> findings, List<Step> steps) {
  public Analysis {
    steps = List.copyOf(steps);
  }

  /** The checks that could be carried out. */
  public List<Certificate> certificates() {
    return steps.stream()
        .flatMap(step -> step.checks().stream())
        .filter(Certificate::decided)
        .toList();
  }
}
