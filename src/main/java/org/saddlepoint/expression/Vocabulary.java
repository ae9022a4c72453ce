package org.saddlepoint.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The variables that typed text may speak of: those of a question, or, {@linkplain #inferred()
 * where nobody has said}, every letter with its digits and every Greek letter. The letters e and π
 * are numbers unless the question declares them.
 */
public final class Vocabulary {

  /** Alphabetical by name, then by number: x2 before x10. */
  public static final Comparator<String> NATURAL_ORDER =
      Comparator.comparing((String name) -> stem(name).toLowerCase(Locale.ROOT))
          .thenComparing(Vocabulary::stem)
          .thenComparing(name -> digits(name).length())
          .thenComparing(Vocabulary::digits)
          .thenComparing(Comparator.naturalOrder());

  private static final Vocabulary NONE = new Vocabulary(false, List.of());
  private static final Vocabulary INFERRED = new Vocabulary(true, List.of());

  private final boolean inferred;
  private final List<String> variables;
  private final Map<String, String> byKey = new LinkedHashMap<>();

  private Vocabulary(boolean inferred, List<String> variables) {
    this.inferred = inferred;
    this.variables = List.copyOf(variables);
    this.variables.forEach(name -> byKey.put(key(name), name));
  }

  /** No variables: numbers only. */
  public static Vocabulary none() {
    return NONE;
  }

  /** These variables, under the names given; {@code x1} may also be typed x_1, x_{1} or x₁. */
  public static Vocabulary of(List<String> variables) {
    return new Vocabulary(false, variables);
  }

  public static Vocabulary of(String... variables) {
    return of(List.of(variables));
  }

  public static Vocabulary inferred() {
    return INFERRED;
  }

  public boolean isInferred() {
    return inferred;
  }

  /** Those declared, in the order declared. */
  public List<String> variables() {
    return variables;
  }

  /** The variables that occur in an expression, in natural order. */
  public static List<String> variablesOf(Expression e) {
    var names = new TreeSet<>(NATURAL_ORDER);
    collect(e, names);
    return List.copyOf(names);
  }

  private static void collect(Expression e, Collection<String> names) {
    switch (e) {
      case Expression.Variable(var name) -> names.add(name);
      case Expression.Sum(var terms) -> terms.forEach(term -> collect(term, names));
      case Expression.Product(var factors) -> factors.forEach(factor -> collect(factor, names));
      case Expression.Power(var base, var exponent) -> {
        collect(base, names);
        collect(exponent, names);
      }
      case Expression.Apply(var function, var argument) -> collect(argument, names);
      case Expression.Constant c -> {}
      case Expression.Pi pi -> {}
      case Expression.Implicit implicit -> {}
    }
  }

  /** The declared name that this spelling means; small and capital letters as a last resort. */
  Optional<String> find(String spelling) {
    String exact = byKey.get(spelling);
    if (exact != null) {
      return Optional.of(exact);
    }
    List<String> alike =
        byKey.keySet().stream().filter(key -> key.equalsIgnoreCase(spelling)).toList();
    return alike.size() == 1 ? Optional.of(byKey.get(alike.getFirst())) : Optional.empty();
  }

  /** One form for all spellings of a name: x_{1}, x₁ and x_1 are x1, θ and \theta are theta. */
  static String key(String name) {
    var key = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c >= '₀' && c <= '₉') {
        key.append((char) ('0' + (c - '₀')));
      } else if (Greek.nameOf(c).isPresent()) {
        key.append(Greek.nameOf(c).get());
      } else if ("_{}\\ ".indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - trailingDigits(name));
  }

  private static String digits(String name) {
    return name.substring(name.length() - trailingDigits(name));
  }

  private static int trailingDigits(String name) {
    int count = 0;
    while (count < name.length() && Character.isDigit(name.charAt(name.length() - 1 - count))) {
      count++;
    }
    return count;
  }
}
