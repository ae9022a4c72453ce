package org.saddlepoint.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Problem;

/** One part of one problem with its key. */
record Question(Problem problem, Part part, Value key) {

  /** Empty where the asked quantity has no value here or is no answer of the kind asked. */
  static Optional<Question> of(Problem problem, Part part) {
    return switch (problem.derivation().find(part.ask())) {
      case Finding.Missing missing -> Optional.empty();
      case Finding.Found(var value) ->
          Keys.as(part.kind(), value).map(key -> new Question(problem, part, key));
    };
  }

  Derivation derivation() {
    return problem.derivation();
  }

  Quantity ask() {
    return part.ask();
  }

  /** How what is asked is derived; empty where it is given. */
  Optional<Rule> rule() {
    return derivation().rules().find(ask());
  }

  /** What the rule says of a value that needs only have its property; empty where it has none. */
  Optional<Property.Judged> judged(Value value) {
    return rule().flatMap(Rule::property).map(property -> judged(property, value));
  }

  private Property.Judged judged(Property property, Value value) {
    try {
      return property.judge(derivation(), value);
    } catch (UnderivableException none) {
      return new Property.Judged(false, none.reason());
    } catch (ArithmeticException undefined) {
      return new Property.Judged(false, Message.of("marking.satisfying.undefined"));
    }
  }

  Optional<Boolean> hasProperty(Value value) {
    return judged(value).map(Property.Judged::holds);
  }

  /** The same question where these values stand in the place of what was derived. */
  Optional<Question> with(Map<Quantity, Value> values) {
    return of(problem.keyed(derivation().with(values)), part);
  }

  /** A derivation's value of what is asked here, as an answer of this kind. */
  Optional<Value> valueIn(Derivation other) {
    return switch (other.find(ask())) {
      case Finding.Missing missing -> Optional.empty();
      case Finding.Found(var value) -> Keys.as(part.kind(), value);
    };
  }

  /** The variables that an answer may speak of. */
  static List<String> variables(Problem problem, Part part) {
    if (part.ask().equals(Quantities.CHARACTERISTIC_POLYNOMIAL)) {
      return of(problem, part).map(Question::variablesOfKey).orElse(List.of("lambda"));
    }
    var names = new TreeSet<>(Vocabulary.NATURAL_ORDER);
    of(problem, part).map(Question::variablesOfKey).ifPresent(names::addAll);
    names.removeAll(problem.derivation().variables());
    return concatenated(problem.derivation().variables(), List.copyOf(names));
  }

  private static List<String> concatenated(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private List<String> variablesOfKey() {
    return Keys.entries(key)
        .map(entries -> Vocabulary.variablesOf(new Expression.Sum(entries)))
        .orElse(List.of());
  }

  List<String> variables() {
    return variables(problem, part);
  }
}
