package org.saddlepoint.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text's own quadratic as a template; only its constant term is drawn. */
public final class Bowl {
  private static final String TEMPLATE =
      """
      title: A bowl
      skill: eig.two
      tier: %d
      variables: [x1, x2]
      draw:
        c: integer from 1 to 400
      objective: x1^2 + 2*x1*x2 + 3*x2^2 + c
      parts:
      """;

  /** Each needs the one before. */
  public static final List<String> PARTS =
      List.of("hessian", "eigenvalues", "definiteness", "condition-number");

  private Bowl() {}

  /** Asking for these, in this order. */
  public static String asking(int tier, String... parts) {
    return TEMPLATE.formatted(tier)
        + Stream.of(parts).map(part -> "  - ask: " + part + "\n").collect(Collectors.joining());
  }

  /** Asking for all of {@link #PARTS}. */
  public static String ofTier(int tier) {
    return asking(tier, PARTS.toArray(String[]::new));
  }
}
