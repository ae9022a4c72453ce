package org.saddlepoint.bank;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Reason;
import org.saddlepoint.expression.Vocabulary;

/** An author's formula → an expression, read as a learner's is. */
final class FormulaReader {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("messages.reading", Locale.ENGLISH);

  private final Names names;
  private final FaultList faults;

  FormulaReader(Names names, FaultList faults) {
    this.names = names;
    this.faults = faults;
  }

  Names names() {
    return names;
  }

  FaultList faults() {
    return faults;
  }

  /** A formula of parameters and variables. */
  Optional<Expression> function(String text, int line) {
    Parsing parsing = ExpressionReader.read(names.prepared(text), names.vocabulary());
    return switch (parsing) {
      case Parsing.Parsed parsed -> Optional.of(parsed.expression());
      case Parsing.Unparsed(var reason, var position) -> {
        faults.add(line, "in '%s': %s".formatted(text.strip(), sentence(reason)));
        yield Optional.empty();
      }
    };
  }

  private String sentence(Reason reason) {
    String words =
        new MessageFormat(WORDS.getString(reason.key()), Locale.ENGLISH)
            .format(reason.arguments().toArray());
    boolean isName =
        reason.key().equals(ReadingFault.UNKNOWN_VARIABLE.key())
            || reason.key().equals(ReadingFault.UNKNOWN_WORD.key());
    if (!isName) {
      return words;
    }
    List<String> known = new ArrayList<>(names.variables());
    known.addAll(names.parameters());
    String name = reason.arguments().getFirst();
    return "nothing is called %s here; there are %s%s"
        .formatted(name, String.join(", ", known), Suggestion.question(name, known));
  }

  /** A formula of parameters alone. */
  Optional<Expression> constant(String text, int line) {
    Optional<Expression> formula = function(text, line);
    List<String> variables =
        formula.stream()
            .flatMap(f -> Vocabulary.variablesOf(f).stream())
            .filter(names.variables()::contains)
            .toList();
    if (!variables.isEmpty()) {
      faults.add(
          line,
          "'%s' should be a number, but holds the variable %s"
              .formatted(text.strip(), variables.getFirst()));
      return Optional.empty();
    }
    return formula;
  }

  /** Formulae of parameters, all of them or none. */
  Optional<List<Expression>> constants(List<String> texts, int line) {
    return all(texts.stream().map(text -> constant(text, line)).toList());
  }

  static <T> Optional<List<T>> all(List<Optional<T>> items) {
    return items.stream().allMatch(Optional::isPresent)
        ? Optional.of(items.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }
}
