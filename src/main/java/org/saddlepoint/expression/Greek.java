package org.saddlepoint.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Greek letters and their English names. */
final class Greek {
  private static final List<String> NAMES =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
          "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi",
          "chi", "psi", "omega");
  private static final Set<String> NAME_SET = Set.copyOf(NAMES);
  private static final String LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";
  private static final String VARIANTS = "ϑϕϵϱϰςµ";
  private static final String VARIANT_OF = "θφερκσμ";

  private Greek() {}

  static Optional<String> nameOf(char letter) {
    int variant = VARIANTS.indexOf(letter);
    int index = LETTERS.indexOf(variant < 0 ? letter : VARIANT_OF.charAt(variant));
    return index < 0 ? Optional.empty() : Optional.of(NAMES.get(index));
  }

  static boolean isName(String word) {
    return NAME_SET.contains(word);
  }

  /** The name without TeX's prefix for a variant: {@code varphi} is phi. */
  static String withoutVariant(String command) {
    return command.startsWith("var") ? command.substring(3) : command;
  }
}
