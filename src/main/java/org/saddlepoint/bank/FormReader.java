package org.saddlepoint.bank;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saddlepoint.bank.Names.Sort;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.ValueForm;

/**
 * A value as an author writes it: a formula; (a, b) or [a, b] for a vector; [[a, b], [b, d]] for a
 * matrix; {a, b} for values without order; infinity; the name of a vector or matrix.
 */
final class FormReader {
  /** The id of a word: in quotation marks, as formulae have none. */
  private static final Pattern WORD = Pattern.compile("'[a-z][a-z0-9-]*'|\"[a-z][a-z0-9-]*\"");

  private final FormulaReader formulae;

  FormReader(FormulaReader formulae) {
    this.formulae = formulae;
  }

  Optional<ValueForm> read(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar -> read(scalar.text(), scalar.line());
      case YamlNode.Sequence sequence -> list(sequence);
      case YamlNode.Mapping mapping -> {
        formulae.faults().add(mapping.line(), "a value is needed here, not a block of keys");
        yield Optional.empty();
      }
    };
  }

  private Optional<ValueForm> list(YamlNode.Sequence sequence) {
    if (sequence.items().stream().allMatch(YamlNode.Sequence.class::isInstance)) {
      return table(
          sequence.items().stream().map(row -> texts((YamlNode.Sequence) row)).toList(),
          sequence.line());
    }
    return row(texts(sequence), sequence.line());
  }

  private List<String> texts(YamlNode.Sequence sequence) {
    return sequence.items().stream()
        .map(item -> item instanceof YamlNode.Scalar(int line, String text) ? text : "")
        .toList();
  }

  Optional<ValueForm> read(String written, int line) {
    String text = written.strip();
    if (WORD.matcher(text).matches()) {
      return Optional.of(new ValueForm.Judgement(text.substring(1, text.length() - 1)));
    }
    if (text.equals("infinity") || text.equals("∞")) {
      return Optional.of(new ValueForm.Unbounded());
    }
    if (formulae.names().sort(text).filter(Sort.Unknown.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    if (formulae.names().sort(text).filter(sort -> !(sort instanceof Sort.Number)).isPresent()) {
      return Optional.of(new ValueForm.Parameter(text));
    }
    if (Pieces.isWrapped(text, '[', ']')) {
      return bracketed(Pieces.split(Pieces.inside(text), ","), line);
    }
    if (Pieces.isWrapped(text, '{', '}')) {
      return formulae
          .constants(Pieces.split(Pieces.inside(text), ","), line)
          .map(ValueForm.Collection::new);
    }
    List<String> inside =
        Pieces.isWrapped(text, '(', ')') ? Pieces.split(Pieces.inside(text), ",") : List.of(text);
    return inside.size() > 1
        ? row(inside, line)
        : formulae.function(text, line).map(ValueForm.One::new);
  }

  private Optional<ValueForm> bracketed(List<String> items, int line) {
    if (items.stream().allMatch(item -> Pieces.isWrapped(item, '[', ']'))) {
      return table(
          items.stream().map(item -> Pieces.split(Pieces.inside(item), ",")).toList(), line);
    }
    return row(items, line);
  }

  private Optional<ValueForm> row(List<String> items, int line) {
    if (items.isEmpty()) {
      formulae.faults().add(line, "a vector needs at least one entry");
      return Optional.empty();
    }
    return functions(items, line).map(ValueForm.Row::new);
  }

  private Optional<List<Expression>> functions(List<String> items, int line) {
    return FormulaReader.all(items.stream().map(item -> formulae.function(item, line)).toList());
  }

  private Optional<ValueForm> table(List<List<String>> rows, int line) {
    boolean isRagged =
        rows.isEmpty()
            || rows.getFirst().isEmpty()
            || rows.stream().anyMatch(row -> row.size() != rows.getFirst().size());
    if (isRagged) {
      formulae.faults().add(line, "the rows of this matrix should have equally many entries");
      return Optional.empty();
    }
    return FormulaReader.all(rows.stream().map(row -> functions(row, line)).toList())
        .map(ValueForm.Table::new);
  }

  /** What a parameter of this form is. */
  Sort sort(ValueForm form) {
    return switch (form) {
      case ValueForm.Row(var entries) -> new Sort.OfVector(entries.size());
      case ValueForm.Table(var rows) -> new Sort.OfMatrix(rows.size(), rows.getFirst().size());
      case ValueForm.Parameter(var name) -> formulae.names().sort(name).orElseThrow();
      case ValueForm.One one -> new Sort.Number();
      case ValueForm.Collection collection -> new Sort.Number();
      case ValueForm.Judgement judgement -> new Sort.OfWord();
      case ValueForm.Unbounded unbounded -> new Sort.Number();
    };
  }

  /** A value that a setting of this form can have. */
  Optional<ValueForm> setting(YamlNode node, Form wanted, String what) {
    Optional<ValueForm> form = read(node);
    boolean fits =
        form.isEmpty()
            || switch (sort(form.get())) {
              case Sort.Number number -> wanted == Form.NUMBER;
              case Sort.OfVector vector -> wanted == Form.VECTOR;
              case Sort.OfMatrix matrix -> wanted == Form.MATRIX;
              case Sort.OfWord word -> wanted == Form.CHOICE;
              case Sort.Unknown unknown -> true;
            };
    if (!fits) {
      formulae.faults().add(node.line(), "%s should be %s".formatted(what, words(wanted)));
    }
    return form.filter(f -> fits);
  }

  private static String words(Form wanted) {
    return switch (wanted) {
      case VECTOR -> "a vector, as (1, 2)";
      case MATRIX -> "a matrix, as [[2, 1], [1, 4]]";
      case CHOICE -> "a word, as 'small'";
      default -> "a number";
    };
  }

  /** A vector with as many components as there are variables. */
  Optional<ValueForm> vector(YamlNode node, String what) {
    return ofSort(node, new Sort.OfVector(formulae.names().dimension()), what);
  }

  /** A square matrix with as many rows as there are variables. */
  Optional<ValueForm> square(YamlNode node, String what) {
    int size = formulae.names().dimension();
    return ofSort(node, new Sort.OfMatrix(size, size), what);
  }

  private Optional<ValueForm> ofSort(YamlNode node, Sort wanted, String what) {
    Optional<ValueForm> form = read(node);
    // With one variable a number is as good as a vector or a matrix of one entry.
    if (formulae.names().dimension() == 1
        && form.isPresent()
        && form.get() instanceof ValueForm.One(var value)) {
      return Optional.of(
          wanted instanceof Sort.OfVector
              ? new ValueForm.Row(List.of(value))
              : new ValueForm.Table(List.of(List.of(value))));
    }
    if (form.isPresent() && !sort(form.get()).equals(wanted)) {
      formulae.faults().add(node.line(), "%s should be %s".formatted(what, words(wanted)));
      return Optional.empty();
    }
    return form;
  }

  private static String words(Sort sort) {
    return switch (sort) {
      case Sort.Number number -> "a number";
      case Sort.OfWord word -> "a word, as 'small'";
      case Sort.Unknown unknown -> "a value";
      case Sort.OfVector(var size) -> "a vector of %d components, as (1, 2)".formatted(size);
      case Sort.OfMatrix(var height, var width) ->
          "a %dx%d matrix, as [[2, 1], [1, 4]]".formatted(height, width);
    };
  }
}
