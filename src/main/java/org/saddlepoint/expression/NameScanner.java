package org.saddlepoint.expression;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Token.Kind;

/**
 * Letters → names. A run of letters is cut from the left, each time the longest name that means
 * something: {@code xsiny} is x, sin, y. A name takes the digits or the subscript behind it along.
 */
final class NameScanner {
  /** Abbreviations of functions that are never a product of two variables before a bracket. */
  private static final Set<String> NOT_PRODUCTS = Set.of("lg", "lb", "sh", "ch", "th");

  /** Letters of the longest name that is looked for. */
  private static final int LONGEST_NAME = 24;

  private static final Set<String> INFINITIES =
      Set.of("inf", "infinity", "infty", "infinite", "oo");

  /** Libraries whose names stand before those of functions: np.sqrt(2), math.e. */
  private static final Set<String> LIBRARIES =
      Set.of("np", "numpy", "math", "sp", "sympy", "torch", "jnp");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or");

  private final Characters characters;
  private final Vocabulary vocabulary;
  private final Lexer lexer;

  NameScanner(Characters characters, Vocabulary vocabulary, Lexer lexer) {
    this.characters = characters;
    this.vocabulary = vocabulary;
    this.lexer = lexer;
  }

  void scan() {
    char c = characters.current();
    if (!Characters.isLetter(c)) {
      characters.advance(1);
      greek(c);
      return;
    }
    if (isTimesPowerOfTen()) {
      characters.advance(1);
      lexer.emit(Kind.TIMES, "*");
      return;
    }
    int letters = characters.run(Characters::isLetter);
    if (letters > LONGEST_NAME) {
      // No word is longer, so this is read from the front; the bound also keeps the work linear.
      cut(peekRun(LONGEST_NAME), letters);
      return;
    }
    String run = peekRun(letters);
    if (isLibrary(run)) {
      characters.advance(letters + 1);
    } else if (isWholeWord(run)) {
      characters.advance(run.length());
      lexer.emit(
          INFINITIES.contains(run.toLowerCase(Locale.ROOT)) ? Kind.INFINITY : Kind.CONJUNCTION,
          run);
    } else if (isUnknownFunction(run)) {
      word(run.length());
    } else {
      cut(run, letters);
    }
  }

  /** The x of 1.2 x 10^-3, where the question has no x. */
  private boolean isTimesPowerOfTen() {
    boolean mayBeSign = Character.toLowerCase(characters.current()) == 'x' && lexer.endsInNumber();
    if (!mayBeSign || vocabulary.isInferred() || vocabulary.find("x").isPresent()) {
      return false;
    }
    int ahead = 1;
    while (characters.peek(ahead) == ' ') {
      ahead++;
    }
    boolean ten = characters.peek(ahead) == '1' && characters.peek(ahead + 1) == '0';
    return ten && "^*⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(characters.peek(ahead + 2)) >= 0;
  }

  /** A name given as a TeX command, without its backslash; the characters stand behind it. */
  boolean scanCommand(String command) {
    String name = Greek.withoutVariant(command);
    Optional<NamedFunction> function = NamedFunction.named(command);
    if (function.isPresent()) {
      function(command);
    } else if (name.equals("pi") && characters.current() != '_') {
      // \frac\pi4 has two arguments.
      variable(
          name, vocabulary.find(name + peekSubscript(0).text()).isPresent() ? takeSubscript() : "");
    } else if (Greek.isName(name.toLowerCase(Locale.ROOT))) {
      variable(name, takeSubscript());
    } else {
      return false;
    }
    return true;
  }

  private void greek(char c) {
    Optional<String> name = Greek.nameOf(c);
    variable(name.orElseGet(() -> capital(c)), takeSubscript());
  }

  private static String capital(char c) {
    String small = Greek.nameOf(Character.toLowerCase(c)).orElseThrow();
    return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }

  private String peekRun(int length) {
    var run = new StringBuilder();
    for (int i = 0; i < length; i++) {
      run.append(characters.peek(i));
    }
    return run.toString();
  }

  private boolean isLibrary(String run) {
    return LIBRARIES.contains(run.toLowerCase(Locale.ROOT))
        && characters.peek(run.length()) == '.'
        && Characters.isLetter(characters.peek(run.length() + 1));
  }

  private boolean isWholeWord(String run) {
    String small = run.toLowerCase(Locale.ROOT);
    return !Characters.isLetter(characters.peek(-1))
        && (CONJUNCTIONS.contains(small) || INFINITIES.contains(small))
        && vocabulary.find(run).isEmpty();
  }

  /** Where every letter is a variable, {@code foo(x)} would be read as a product: better asked. */
  private boolean isUnknownFunction(String run) {
    if (!vocabulary.isInferred() || characters.peek(run.length()) != '(') {
      return false;
    }
    boolean looksLikeOne = run.length() >= 3 && !run.matches("[a-cu-z]+");
    return (looksLikeOne || NOT_PRODUCTS.contains(run)) && holdsOnlyLetters(run);
  }

  private static boolean holdsOnlyLetters(String run) {
    for (int from = 0; from < run.length(); from++) {
      for (int to = from + 2; to <= run.length(); to++) {
        String piece = run.substring(from, to);
        if (NamedFunction.named(piece).isPresent() || Greek.isName(piece)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * One name from the front of the run; the rest of it is scanned next.
   *
   * @param letters how many there are in the whole run
   */
  private void cut(String run, int letters) {
    for (int length = run.length(); length >= 1; length--) {
      String subscript = length == letters ? peekSubscript(length).text() : "";
      if (isKnown(run.substring(0, length), subscript)) {
        known(run.substring(0, length));
        return;
      }
    }
    word(letters);
  }

  private boolean isKnown(String name, String subscript) {
    if (vocabulary.find(name + subscript).isPresent()) {
      return true;
    }
    if (name.length() > 1) {
      return NamedFunction.named(name).isPresent() || Greek.isName(name.toLowerCase(Locale.ROOT));
    }
    return vocabulary.isInferred() || (isEuler(name) && subscript.isEmpty());
  }

  /** Some programs write E, which in a word is just a letter. */
  private boolean isEuler(String name) {
    boolean alone =
        !Characters.isLetter(characters.peek(1)) && !Characters.isLetter(characters.peek(-1));
    return name.equals("e") || (name.equals("E") && alone);
  }

  private void known(String name) {
    characters.advance(name.length());
    boolean declared = vocabulary.find(name + peekSubscript(0).text()).isPresent();
    if (!declared && NamedFunction.named(name).isPresent()) {
      function(name);
    } else {
      boolean continues = Characters.isLetter(characters.current());
      variable(name, continues ? "" : takeSubscript());
    }
  }

  private void function(String name) {
    String base = NamedFunction.named(name).orElseThrow() == NamedFunction.LOG ? logBase() : "";
    lexer.emit(Kind.FUNCTION, name);
    if (!base.isEmpty()) {
      lexer.emit(Kind.LOG_BASE, base);
    }
  }

  /** The 2 of log_2(x) and log2(x); digits without a bracket behind them are an argument. */
  private String logBase() {
    Subscript subscript = peekSubscript(0);
    boolean marked = !Characters.isDigit(characters.current());
    boolean whole = subscript.text().matches("[0-9]{1,4}");
    if (marked && subscript.text().equals("e")) {
      characters.advance(subscript.length());
      return "";
    }
    if (!whole || (!marked && characters.peek(subscript.length()) != '(')) {
      return "";
    }
    characters.advance(subscript.length());
    return subscript.text();
  }

  private void variable(String base, String subscript) {
    String name = base + subscript;
    Optional<String> declared = vocabulary.find(name);
    if (declared.isPresent()) {
      lexer.emit(Kind.VARIABLE, declared.get());
    } else if (name.equals("e") || (name.equals("E") && !vocabulary.isInferred())) {
      lexer.emit(Kind.EULER, name);
    } else if (name.equalsIgnoreCase("pi")) {
      lexer.emit(Kind.PI, "pi");
    } else {
      lexer.emit(vocabulary.isInferred() ? Kind.VARIABLE : Kind.WORD, name);
    }
  }

  private void word(int length) {
    String letters = characters.take(length);
    lexer.emit(Kind.WORD, letters + takeSubscript());
  }

  /** What a subscript says, and how many characters it takes. */
  private record Subscript(String text, int length) {}

  private static final Subscript NO_SUBSCRIPT = new Subscript("", 0);

  private String takeSubscript() {
    Subscript subscript = peekSubscript(0);
    characters.advance(subscript.length());
    return subscript.text();
  }

  private Subscript peekSubscript(int ahead) {
    int end = ahead;
    var text = new StringBuilder();
    if (characters.peek(ahead) == '_') {
      return markedSubscript(ahead + 1, ahead);
    }
    while (Characters.isDigit(characters.peek(end)) || isSmallDigit(characters.peek(end))) {
      text.append(digit(characters.peek(end)));
      end++;
    }
    return new Subscript(text.toString(), end - ahead);
  }

  private Subscript markedSubscript(int from, int start) {
    var text = new StringBuilder();
    int end = from;
    if (characters.peek(from) == '{') {
      end++;
      while (characters.peek(end) != '}' && characters.peek(end) != 0) {
        text.append(characters.peek(end));
        end++;
      }
      boolean closed = characters.peek(end) == '}';
      return closed
          ? new Subscript(text.toString().replace(" ", ""), end + 1 - start)
          : NO_SUBSCRIPT;
    }
    if (Characters.isLetter(characters.peek(from))) {
      return new Subscript(String.valueOf(characters.peek(from)), from + 1 - start);
    }
    while (Characters.isDigit(characters.peek(end))) {
      text.append(characters.peek(end));
      end++;
    }
    return text.isEmpty() ? NO_SUBSCRIPT : new Subscript(text.toString(), end - start);
  }

  private static boolean isSmallDigit(char c) {
    return c >= '₀' && c <= '₉';
  }

  private static char digit(char c) {
    return isSmallDigit(c) ? (char) ('0' + (c - '₀')) : c;
  }
}
