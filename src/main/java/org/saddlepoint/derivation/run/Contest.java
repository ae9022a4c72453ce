package org.saddlepoint.derivation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;

/** The methods that a problem compares: those of the rule book with the ids of the settings. */
public final class Contest {
  private Contest() {}

  public static List<Method> methods(Derivation derivation) {
    List<Method> methods = new ArrayList<>();
    for (Quantity setting : RunQuantities.METHODS) {
      if (derivation.isGiven(setting)) {
        methods.add(method(derivation, derivation.word(setting)));
      }
    }
    if (methods.size() < 2
        || methods.stream().map(Method::id).distinct().count() < methods.size()) {
      throw new UnderivableException(Message.of("run.two-methods"));
    }
    return List.copyOf(methods);
  }

  private static Method method(Derivation derivation, String id) {
    return derivation.rules().rules().stream()
        .flatMap(rule -> rule instanceof RunRule run ? Stream.of(run.method()) : Stream.empty())
        .filter(method -> method.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new UnderivableException(Message.of("run.unknown-method", Message.plain(id))));
  }

  /** What the methods need, without repetition. */
  static List<Quantity> needs(Derivation derivation) {
    return methods(derivation).stream()
        .flatMap(method -> method.needs(derivation).stream())
        .distinct()
        .toList();
  }

  /** f where each of them is after so many steps. */
  static List<Expression> values(Derivation derivation, int steps) {
    return methods(derivation).stream()
        .map(method -> Run.of(method, derivation, steps).values().getLast())
        .toList();
  }
}
