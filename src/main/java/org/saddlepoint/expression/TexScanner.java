package org.saddlepoint.expression;

import java.util.Map;
import java.util.Set;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;

/** Commands of pasted TeX → the tokens that the same thing has when it is typed. */
final class TexScanner {
  private static final Set<String> BLANKS =
      Set.of(",", ";", ":", " ", ">", "quad", "qquad", "enspace", "thinspace", "newline");
  private static final Set<String> SILENT =
      Set.of(
          "!",
          "(",
          ")",
          "[",
          "]",
          "left",
          "right",
          "middle",
          "big",
          "Big",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "bigg",
          "Bigg",
          "biggl",
          "biggr",
          "displaystyle",
          "textstyle",
          "limits",
          "hline",
          "nonumber",
          "rm",
          "bf");
  private static final Set<String> WRAPPERS =
      Set.of(
          "mathrm",
          "operatorname",
          "text",
          "textrm",
          "textbf",
          "mathbf",
          "boldsymbol",
          "bm",
          "vec",
          "mathsf",
          "mathit",
          "mathcal",
          "mbox",
          "overrightarrow",
          "boxed");
  private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
  private static final Set<String> TABLES =
      Set.of(
          "matrix",
          "pmatrix",
          "bmatrix",
          "Bmatrix",
          "vmatrix",
          "Vmatrix",
          "smallmatrix",
          "psmallmatrix",
          "bsmallmatrix",
          "array");

  private record Meaning(Kind kind, String text) {}

  private static final Map<String, Meaning> SIGNS =
      Map.ofEntries(
          Map.entry("cdot", new Meaning(Kind.TIMES, "*")),
          Map.entry("times", new Meaning(Kind.TIMES, "*")),
          Map.entry("ast", new Meaning(Kind.TIMES, "*")),
          Map.entry("div", new Meaning(Kind.DIVIDE, "/")),
          Map.entry("pm", new Meaning(Kind.PLUS_MINUS, "±")),
          Map.entry("mp", new Meaning(Kind.MINUS_PLUS, "∓")),
          Map.entry("infty", new Meaning(Kind.INFINITY, "∞")),
          Map.entry("approx", new Meaning(Kind.RELATION, Token.APPROXIMATELY)),
          Map.entry("simeq", new Meaning(Kind.RELATION, Token.APPROXIMATELY)),
          Map.entry("sim", new Meaning(Kind.RELATION, Token.APPROXIMATELY)),
          Map.entry("equiv", new Meaning(Kind.RELATION, Token.EQUALS)),
          Map.entry("in", new Meaning(Kind.RELATION, Token.EQUALS)),
          Map.entry("to", new Meaning(Kind.RELATION, Token.EQUALS)),
          Map.entry("Rightarrow", new Meaning(Kind.RELATION, Token.EQUALS)),
          Map.entry("{", new Meaning(Kind.OPEN, "{")),
          Map.entry("}", new Meaning(Kind.CLOSE, "}")),
          Map.entry("lbrace", new Meaning(Kind.OPEN, "{")),
          Map.entry("rbrace", new Meaning(Kind.CLOSE, "}")),
          Map.entry("lbrack", new Meaning(Kind.OPEN, "[")),
          Map.entry("rbrack", new Meaning(Kind.CLOSE, "]")),
          Map.entry("langle", new Meaning(Kind.OPEN, "<")),
          Map.entry("rangle", new Meaning(Kind.CLOSE, ">")),
          Map.entry("lvert", new Meaning(Kind.BAR, "|")),
          Map.entry("rvert", new Meaning(Kind.BAR, "|")),
          Map.entry("vert", new Meaning(Kind.BAR, "|")),
          Map.entry("|", new Meaning(Kind.BAR, "|")),
          Map.entry("&", new Meaning(Kind.CELL_BREAK, "&")),
          Map.entry("\\", new Meaning(Kind.ROW_BREAK, "\\\\")),
          Map.entry("cr", new Meaning(Kind.ROW_BREAK, "\\\\")),
          Map.entry("top", new Meaning(Kind.WORD, "T")),
          Map.entry("intercal", new Meaning(Kind.WORD, "T")));

  private final Characters characters;
  private final NameScanner names;
  private final Lexer lexer;

  TexScanner(Characters characters, NameScanner names, Lexer lexer) {
    this.characters = characters;
    this.names = names;
    this.lexer = lexer;
  }

  /** The characters stand at a backslash. */
  void scan() {
    characters.advance(1);
    String command = characters.take(characters.run(Characters::isLetter));
    if (command.isEmpty() && characters.hasMore()) {
      command = characters.take(1);
    }
    if (BLANKS.contains(command)) {
      lexer.widenGap(Gap.BLANK);
    } else if (SILENT.contains(command)) {
      skipEmptyDelimiter(command);
    } else if (WRAPPERS.contains(command)) {
      unwrap();
    } else if (FRACTIONS.contains(command)) {
      fraction();
    } else if (command.equals("sqrt")) {
      lexer.emit(Kind.TEX_ROOT, "sqrt");
    } else if (command.equals("begin") || command.equals("end")) {
      environment(command.equals("begin"));
    } else if (SIGNS.containsKey(command)) {
      Meaning meaning = SIGNS.get(command);
      lexer.emit(meaning.kind(), meaning.text());
      skipLineDistance(meaning.kind());
    } else if (!names.scanCommand(command)) {
      lexer.emit(Kind.UNKNOWN_COMMAND, "\\" + command);
    }
  }

  /** The dot of {@code \left.}, which stands for no bracket. */
  private void skipEmptyDelimiter(String command) {
    boolean takesDelimiter = command.equals("left") || command.equals("right");
    if (takesDelimiter && characters.current() == '.') {
      characters.advance(1);
    }
  }

  /** The [2pt] behind a line break. */
  private void skipLineDistance(Kind kind) {
    int length = characters.run(c -> "[.0123456789ptemx".indexOf(c) >= 0) + 1;
    if (kind == Kind.ROW_BREAK && characters.peekText(length).matches("\\[[.0-9]+(pt|em|ex)]")) {
      characters.advance(length);
    }
  }

  private void unwrap() {
    characters.advance(characters.run(c -> c == '*'));
    skipBlanks();
    characters.unwrapBraces();
  }

  /** TeX takes {@code \frac12} as one half: each argument without braces is one character. */
  private void fraction() {
    lexer.emit(Kind.TEX_FRACTION, "frac");
    for (int argument = 0; argument < 2; argument++) {
      skipBlanks();
      if (!Characters.isDigit(characters.current())) {
        return;
      }
      lexer.emit(Kind.NUMBER, characters.take(1));
    }
  }

  private void environment(boolean begins) {
    skipBlanks();
    String name = argument();
    String plainName = name.replace("*", "");
    if (TABLES.contains(plainName)) {
      if (begins && plainName.equals("array")) {
        argument();
      }
      lexer.emit(begins ? Kind.TABLE_BEGIN : Kind.TABLE_END, plainName);
    } else if (!plainName.equals("equation") && !plainName.equals("align")) {
      lexer.emit(Kind.UNKNOWN_COMMAND, (begins ? "\\begin{" : "\\end{") + name + "}");
    }
  }

  /** The plain text between braces. */
  private String argument() {
    if (characters.current() != '{') {
      return "";
    }
    characters.advance(1);
    String text = characters.take(characters.run(c -> c != '}'));
    characters.advance(characters.current() == '}' ? 1 : 0);
    return text;
  }

  private void skipBlanks() {
    characters.advance(characters.run(c -> c == ' '));
  }
}
