package org.saddlepoint.bank;

import java.util.List;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.Template;

/** Templates as texts, for tests. */
final class Templates {
  static final String NAME = "spectra/example.yaml";

  /** Without a fault; the tests spoil one line of it at a time. */
  static final String SOUND =
      """
      title: A bowl
      skill: eig.two
      tier: 2
      variables: [x, y]
      draw:
        a: integer from 1 to 9
        b: integer from -4 to 4 except 0
        d: integer from 1 to 9 except a
        H: = [[a, b], [b, d]]
      where:
        - det(H) > 0
      objective:
        hessian: H
      parts:
        - ask: hessian
        - ask: eigenvalues
          marks: 2
          prompt: Find the *eigenvalues* of $\\mathbf{H} = {{H}}$.
      """;

  private Templates() {}

  static Bank load(String text) {
    return Bank.load(List.of(new SourceFile(NAME, text)));
  }

  /** The only template of a text without faults. */
  static Template template(String text) {
    Bank bank = load(text);
    if (!bank.faults().isEmpty()) {
      throw new AssertionError(bank.faults().toString());
    }
    return bank.templates().getFirst();
  }

  static Problem problem(String text, long seed) {
    return switch (template(text).draw(seed)) {
      case Drawing.Drawn(var problem) -> problem;
      case Drawing.Refused(var reason) -> throw new AssertionError(reason);
    };
  }
}
