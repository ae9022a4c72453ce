package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.problem.Condition;
import org.saddlepoint.problem.Condition.Property;
import org.saddlepoint.problem.Condition.Relation;

/**
 * A condition as an author writes it: formulae with = != &lt; &lt;= &gt; &gt;= between them (also
 * in a chain), "… is an integer" and its like, joined by and, or, not and brackets.
 */
final class ConditionReader {
  private static final Pattern PROPERTY =
      Pattern.compile("(.+?)\\s+is\\s+(not\\s+)?(an? [a-z-]+|[a-z-]+)", Pattern.DOTALL);

  private final FormulaReader formulae;

  ConditionReader(FormulaReader formulae) {
    this.formulae = formulae;
  }

  Optional<Condition> read(String written, int line) {
    if (written.length() > ExpressionReader.MAX_LENGTH) {
      formulae.faults().add(line, "this is too long for a condition");
      return Optional.empty();
    }
    String text = written.strip().replace("≠", "!=").replace("≤", "<=").replace("≥", ">=");
    List<String> any = Pieces.split(text, " or ");
    if (any.size() > 1) {
      return all(any, line).map(Condition.Any::new);
    }
    List<String> every = Pieces.split(text, " and ");
    if (every.size() > 1) {
      return all(every, line).map(Condition.All::new);
    }
    if (text.startsWith("not ")) {
      return read(text.substring(4), line).map(Condition.Not::new);
    }
    if (Pieces.isWrapped(text, '(', ')') && holdsRelation(text)) {
      return read(Pieces.inside(text), line);
    }
    return simple(text, line);
  }

  private Optional<List<Condition>> all(List<String> texts, int line) {
    return FormulaReader.all(texts.stream().map(text -> read(text, line)).toList());
  }

  private static boolean holdsRelation(String text) {
    return text.chars().anyMatch(c -> c == '=' || c == '<' || c == '>') || text.contains(" is ");
  }

  private Optional<Condition> simple(String text, int line) {
    Matcher property = PROPERTY.matcher(text);
    if (property.matches()) {
      return property(property, line);
    }
    List<String> sides = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    cut(text, sides, relations);
    if (relations.isEmpty()) {
      formulae
          .faults()
          .add(
              line,
              "'%s' is no condition: two formulae with =, !=, <, <=, > or >= between them are needed"
                  .formatted(text));
      return Optional.empty();
    }
    return formulae.constants(sides, line).map(values -> chain(values, relations));
  }

  private static Condition chain(List<Expression> sides, List<Relation> relations) {
    List<Condition> links = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      links.add(new Condition.Compare(sides.get(i), relations.get(i), sides.get(i + 1)));
    }
    return links.size() == 1 ? links.getFirst() : new Condition.All(links);
  }

  private static void cut(String text, List<String> sides, List<Relation> relations) {
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      Optional<Relation> relation = relationAt(text, i);
      if (relation.isPresent()) {
        sides.add(text.substring(start, i).strip());
        relations.add(relation.get());
        i += relation.get().sign().length();
        start = i;
      } else {
        i++;
      }
    }
    sides.add(text.substring(start).strip());
  }

  /** The longest sign that stands here: {@code <=} before {@code <}. */
  private static Optional<Relation> relationAt(String text, int at) {
    return Arrays.stream(Relation.values())
        .filter(relation -> text.startsWith(relation.sign(), at))
        .max((a, b) -> Integer.compare(a.sign().length(), b.sign().length()));
  }

  private Optional<Condition> property(Matcher match, int line) {
    String words = match.group(3).strip();
    if (formulae.names().isWord(match.group(1).strip())) {
      Condition same = new Condition.Says(match.group(1).strip(), words);
      return Optional.of(match.group(2) == null ? same : new Condition.Not(same));
    }
    Optional<Property> property =
        Arrays.stream(Property.values()).filter(p -> p.words().equals(words)).findFirst();
    if (property.isEmpty()) {
      List<String> known = Arrays.stream(Property.values()).map(Property::words).toList();
      formulae
          .faults()
          .add(
              line,
              "a number can be %s, not '%s'%s"
                  .formatted(
                      known.stream().collect(Collectors.joining(", ")),
                      words,
                      Suggestion.question(words, known)));
      return Optional.empty();
    }
    Optional<Expression> number = formulae.constant(match.group(1), line);
    return number
        .<Condition>map(n -> new Condition.Is(n, property.get()))
        .map(is -> match.group(2) == null ? is : new Condition.Not(is));
  }

  /** The last step of the draw that a condition needs; −1 where it needs none. */
  int step(Condition condition) {
    Names names = formulae.names();
    return switch (condition) {
      case Condition.All(var conditions) ->
          conditions.stream().mapToInt(this::step).max().orElse(-1);
      case Condition.Any(var conditions) ->
          conditions.stream().mapToInt(this::step).max().orElse(-1);
      case Condition.Not(var inner) -> step(inner);
      case Condition.Compare(var left, var relation, var right) ->
          Math.max(names.step(left), names.step(right));
      case Condition.Is(var number, var property) -> names.step(number);
      case Condition.Says(var parameter, var word) -> names.stepOfWord(parameter);
    };
  }
}
