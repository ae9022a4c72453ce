package org.saddlepoint.bank;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.MessageFiles;
import org.saddlepoint.problem.Wording;

/** The statement of a template that has no words of its own, in every language. */
final class StandardStatement {
  private static final Map<Language, Map<String, String>> WORDS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      WORDS.put(language, MessageFiles.all(MessageFiles.OF_RULES, language));
    }
  }

  private final Names names;
  private final Map<String, String> words;

  private StandardStatement(Names names, Language language) {
    this.names = names;
    this.words = WORDS.get(language);
  }

  static Wording of(FormulaReader formulae) {
    var markdown = new MarkdownReader(formulae);
    Map<Language, Wording> spoken = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      var statement = new StandardStatement(formulae.names(), language);
      spoken.put(language, markdown.read(statement.markdown(), 0));
    }
    Wording english = spoken.remove(Language.ENGLISH);
    return new Wording(english.blocks(), spoken);
  }

  private String markdown() {
    String variables =
        names.variables().stream()
            .map(name -> Printer.tex(Expression.variable(name)))
            .collect(Collectors.joining(", "));
    String tuple = names.dimension() == 1 ? variables : "(" + variables + ")";
    String point =
        names.isGiven("point") ? " " + said("point", "$%s = {{point}}$".formatted(tuple)) : "";
    return (names.isGiven("f")
            ? said("function", "$f(%s) = {{f}}$".formatted(variables))
            : matrix())
        + point;
  }

  /** More than two rows are too tall for a line of text. */
  private String matrix() {
    String matrix = "\\mathbf{H} = {{matrix}}";
    String hessian = names.dimension() > 2 ? "$$" + matrix + ".$$" : "$" + matrix + "$.";
    return names.isGiven("gradient")
        ? said("gradient-and-hessian", "$\\nabla f = {{gradient}}$", hessian)
        : said("hessian", hessian);
  }

  private String said(String key, String... formulae) {
    String sentence = words.get("statement." + key);
    for (int i = 0; i < formulae.length; i++) {
      sentence = sentence.replace("{" + i + "}", formulae[i]);
    }
    return sentence;
  }
}
