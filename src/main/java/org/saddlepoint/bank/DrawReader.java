package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.bank.Names.Sort;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.problem.Draw;
import org.saddlepoint.problem.Draw.Definiteness;
import org.saddlepoint.problem.ValueForm;

/** The phrases of a template's {@code draw} → draws. */
final class DrawReader {
  private static final String RANGE = "from\\s+(.+?)\\s+to\\s+(.+?)";
  private static final String EXCEPT = "(?:\\s+except\\s+(.+?))?";
  private static final Pattern INTEGER = phrase("integers?\\s+" + RANGE + EXCEPT);
  private static final Pattern NUMBER =
      phrase("numbers?\\s+" + RANGE + "\\s+in\\s+steps\\s+of\\s+(.+?)" + EXCEPT);
  private static final Pattern VECTOR =
      phrase("(?:vector|point)\\s+of\\s+(?:(\\d)\\s+)?integers\\s+" + RANGE + EXCEPT);
  private static final Pattern TABLE =
      phrase("([1-9])\\s?[x×]\\s?([1-9])\\s+matrix\\s+of\\s+integers\\s+" + RANGE + EXCEPT);
  private static final Pattern ONE_OF = phrase("one\\s+of\\s+(.+)");
  private static final Pattern EIGENVALUES =
      phrase("symmetric\\s+matrix\\s+with\\s+eigenvalues\\s+(.+?)\\s+along\\s+\\((.+)\\)");
  private static final Pattern MATRIX =
      phrase("([a-z]+(?:\\s+[a-z]+)?)\\s+(?:([1-6])\\s?[x×]\\s?([1-6])\\s+)?matrix");

  private static final List<String> BEGINNINGS =
      List.of(
          "integer from 1 to 9",
          "integer from -5 to 5 except 0",
          "number from -1 to 1 in steps of 1/4",
          "one of 1, 2, 5",
          "sign",
          "= a + b",
          "vector of integers from -3 to 3",
          "symmetric matrix with eigenvalues l1, l2 along (p, q)",
          "positive definite matrix",
          "4x2 matrix of integers from -2 to 2");

  private final FormulaReader formulae;
  private final FormReader forms;

  DrawReader(FormulaReader formulae) {
    this.formulae = formulae;
    this.forms = new FormReader(formulae);
  }

  private static Pattern phrase(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL);
  }

  /** Declares the names; several names with one phrase are drawn one after the other. */
  List<Draw> read(YamlNode.Entry entry, int firstStep) {
    List<String> names = Pieces.split(entry.key(), ",");
    if (objects(names, entry.line())) {
      return List.of();
    }
    List<Draw> draws = draws(names, entry);
    for (int i = 0; i < draws.size(); i++) {
      List<String> drawn = draws.get(i).names();
      for (int place = 0; place < drawn.size(); place++) {
        formulae.names().declare(drawn.get(place), sort(draws.get(i), place), firstStep + i);
      }
    }
    if (draws.isEmpty()) {
      // Declared all the same, so that one fault does not bring others with it.
      names.forEach(name -> formulae.names().declare(name, new Sort.Unknown(), firstStep));
    }
    return draws;
  }

  private boolean objects(List<String> names, int line) {
    List<String> objections =
        names.stream().flatMap(name -> formulae.names().objection(name).stream()).toList();
    objections.forEach(sentence -> formulae.faults().add(line, sentence));
    boolean twice = names.stream().distinct().count() < names.size();
    if (twice) {
      formulae
          .faults()
          .add(line, "a name is there twice in '%s'".formatted(String.join(", ", names)));
    }
    return twice || !objections.isEmpty();
  }

  /** Of the name at this place: in one line there may be a word and a number. */
  private Sort sort(Draw draw, int place) {
    return switch (draw) {
      case Draw.Range range -> new Sort.Number();
      case Draw.OneOf oneOf -> forms.sort(oneOf.options().getFirst().get(place));
      case Draw.Computed(var name, var form) -> forms.sort(form);
      case Draw.Components(var name, var components, var range) -> new Sort.OfVector(components);
      case Draw.Entries(var name, var rows, var columns, var range) ->
          new Sort.OfMatrix(rows, columns);
      case Draw.WithEigenvalues matrix -> new Sort.OfMatrix(2, 2);
      case Draw.OfDefiniteness(var name, var rows, var definiteness) ->
          new Sort.OfMatrix(rows, rows);
    };
  }

  private List<Draw> draws(List<String> names, YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Scalar(int line, String written)) {
      String text = written.strip();
      if (text.length() > ExpressionReader.MAX_LENGTH) {
        formulae.faults().add(line, "this is too long for a draw");
        return List.of();
      }
      Matcher oneOf = ONE_OF.matcher(text);
      if (oneOf.matches()) {
        return oneOf(names, Pieces.split(oneOf.group(1), ","), line).stream().toList();
      }
      List<Optional<Draw>> draws = new ArrayList<>();
      for (String name : names) {
        draws.add(draw(name, text, line));
      }
      return FormulaReader.all(draws).orElse(List.of());
    }
    if (names.size() > 1) {
      formulae.faults().add(entry.line(), "only one name can be given this value");
      return List.of();
    }
    return forms
        .read(entry.value())
        .<Draw>map(form -> new Draw.Computed(names.getFirst(), form))
        .stream()
        .toList();
  }

  private Optional<Draw> oneOf(List<String> names, List<String> options, int line) {
    List<Optional<List<ValueForm>>> lines =
        options.stream().map(option -> option(names, option, line)).toList();
    return FormulaReader.all(lines).map(values -> new Draw.OneOf(names, values));
  }

  private Optional<List<ValueForm>> option(List<String> names, String option, int line) {
    if (names.size() == 1) {
      return forms.read(option, line).map(List::of);
    }
    List<String> values =
        Pieces.isWrapped(option, '(', ')')
            ? Pieces.split(Pieces.inside(option), ",")
            : List.of(option);
    if (values.size() != names.size()) {
      formulae
          .faults()
          .add(
              line,
              "'%s' should give a value to each of %s, as (%s)"
                  .formatted(
                      option,
                      String.join(", ", names),
                      String.join(", ", names.stream().map(name -> "1").toList())));
      return Optional.empty();
    }
    return FormulaReader.all(values.stream().map(value -> forms.read(value, line)).toList());
  }

  private Optional<Draw> draw(String name, String text, int line) {
    Matcher number = NUMBER.matcher(text);
    Matcher integer = INTEGER.matcher(text);
    Matcher vector = VECTOR.matcher(text);
    Matcher eigenvalues = EIGENVALUES.matcher(text);
    Matcher matrix = MATRIX.matcher(text);
    if (text.startsWith("=")) {
      return forms.read(text.substring(1), line).map(form -> new Draw.Computed(name, form));
    }
    if (text.equals("sign")) {
      return oneOf(List.of(name), List.of("-1", "1"), line);
    }
    if (number.matches()) {
      return range(name, number.group(1), number.group(2), number.group(3), number.group(4), line);
    }
    if (integer.matches()) {
      return range(name, integer.group(1), integer.group(2), "1", integer.group(3), line);
    }
    if (vector.matches()) {
      return vector(name, vector, line);
    }
    if (eigenvalues.matches()) {
      return eigenvalues(name, eigenvalues, line);
    }
    Matcher table = TABLE.matcher(text);
    if (table.matches()) {
      return range(name, table.group(3), table.group(4), "1", table.group(5), line)
          .map(range ->
              new Draw.Entries(
                  name,
                  Integer.parseInt(table.group(1)),
                  Integer.parseInt(table.group(2)),
                  (Draw.Range) range));
    }
    return matrix.matches() ? definite(name, matrix, line) : unknown(text, line);
  }

  private Optional<Draw> range(
      String name, String from, String to, String step, String except, int line) {
    Optional<List<Expression>> bounds = formulae.constants(List.of(from, to, step), line);
    Optional<List<Expression>> left =
        except == null
            ? Optional.of(List.of())
            : formulae.constants(Pieces.split(except, ","), line);
    return bounds.isEmpty() || left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draw.Range(
                name, bounds.get().get(0), bounds.get().get(1), bounds.get().get(2), left.get()));
  }

  private Optional<Draw> vector(String name, Matcher match, int line) {
    int size =
        match.group(1) == null ? formulae.names().dimension() : Integer.parseInt(match.group(1));
    if (size == 0) {
      formulae.faults().add(line, "a vector needs at least one component");
      return Optional.empty();
    }
    return range(name, match.group(2), match.group(3), "1", match.group(4), line)
        .map(range -> new Draw.Components(name, size, (Draw.Range) range));
  }

  private Optional<Draw> eigenvalues(String name, Matcher match, int line) {
    Optional<List<Expression>> values = formulae.constants(Pieces.split(match.group(1), ","), line);
    Optional<List<Expression>> along = formulae.constants(Pieces.split(match.group(2), ","), line);
    if (values.isEmpty() || along.isEmpty()) {
      return Optional.empty();
    }
    if (values.get().size() != 2 || along.get().size() != 2) {
      formulae
          .faults()
          .add(
              line,
              "two eigenvalues and two components are needed:"
                  + " symmetric matrix with eigenvalues l1, l2 along (p, q)");
      return Optional.empty();
    }
    return Optional.of(
        new Draw.WithEigenvalues(
            name,
            values.get().get(0),
            values.get().get(1),
            along.get().get(0),
            along.get().get(1)));
  }

  private Optional<Draw> definite(String name, Matcher match, int line) {
    String words = match.group(1).replaceAll("\\s+", " ");
    Optional<Definiteness> definiteness =
        Arrays.stream(Definiteness.values()).filter(d -> d.words().equals(words)).findFirst();
    List<String> known = Arrays.stream(Definiteness.values()).map(Definiteness::words).toList();
    if (definiteness.isEmpty()) {
      formulae
          .faults()
          .add(
              line,
              "a matrix can be %s, not '%s'%s"
                  .formatted(String.join(", ", known), words, Suggestion.question(words, known)));
      return Optional.empty();
    }
    boolean isSized = match.group(2) != null;
    int size = isSized ? Integer.parseInt(match.group(2)) : formulae.names().dimension();
    if (size == 0 || (isSized && !match.group(2).equals(match.group(3)))) {
      formulae.faults().add(line, "a symmetric matrix has as many rows as columns, as in 2x2");
      return Optional.empty();
    }
    return Optional.of(new Draw.OfDefiniteness(name, size, definiteness.get()));
  }

  private Optional<Draw> unknown(String text, int line) {
    String first = text.split("\\s", 2)[0];
    List<String> words = BEGINNINGS.stream().map(example -> example.split(" ", 2)[0]).toList();
    Optional<String> near = Suggestion.nearest(first, words);
    String example =
        near.flatMap(word -> BEGINNINGS.stream().filter(b -> b.startsWith(word)).findFirst())
            .map(b -> "; did you mean '%s', as in '%s'?".formatted(near.get(), b))
            .orElse("; a draw looks like '" + String.join("', '", BEGINNINGS) + "'");
    formulae.faults().add(line, "'%s' cannot be drawn%s".formatted(text, example));
    return Optional.empty();
  }
}
