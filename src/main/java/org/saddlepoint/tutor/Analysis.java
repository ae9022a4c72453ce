package org.saddlepoint.tutor;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Step;

/**
 * What second-order calculus says about one function at one point.
 *
 * @param derivation of everything below; its variables are the function's coordinates
 * @param findings by quantity, in the order in which they are told
 */
public record Analysis(Derivation derivation, SequencedMap<Quantity, Finding> findings) {

  /** Those that could be taken: a step without a value has nothing to explain or to check. */
  public List<Step> steps() {
    return derivation.steps(rules().map(Rule::gives).toList());
  }

  /** The checks that could be carried out; much less work than the steps that they are part of. */
  public List<Certificate> certificates() {
    return rules()
        .flatMap(rule -> rule.certificates(derivation).stream())
        .filter(Certificate::decided)
        .toList();
  }

  private Stream<Rule> rules() {
    return derivation.path(findings.keySet()).stream()
        .filter(rule -> derivation.find(rule.gives()) instanceof Finding.Found);
  }
}
