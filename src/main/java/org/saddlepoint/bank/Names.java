package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.problem.Scope;

/** The names that formulae of a template may use, and at which step of the draw each is known. */
final class Names {
  /** Letters, then perhaps digits; short enough for the names made of it. */
  static final Pattern NAME = Pattern.compile("[A-Za-z]{1,8}[0-9]{0,3}");

  private static final Pattern OF_MATRIX =
      Pattern.compile("(?<![A-Za-z])(det|trace)\\s*\\(\\s*([A-Za-z]{1,8})\\s*\\)");

  /** What a parameter is. */
  sealed interface Sort {
    record Number() implements Sort {}

    record OfVector(int size) implements Sort {}

    record OfMatrix(int height, int width) implements Sort {}

    /** One of some words. */
    record OfWord() implements Sort {}

    /** Its draw has a fault, which is reported; nothing more is said about it. */
    record Unknown() implements Sort {}
  }

  private final List<String> variables;
  private final Map<String, Sort> parameters = new LinkedHashMap<>();
  private final Map<String, Integer> steps = new HashMap<>();

  /** Words are no part of formulae. */
  private final Map<String, Integer> wordSteps = new HashMap<>();

  private final Set<String> given = new HashSet<>();
  private Vocabulary vocabulary;

  Names(List<String> variables) {
    this.variables = List.copyOf(variables);
    this.vocabulary = Vocabulary.of(this.variables);
  }

  List<String> variables() {
    return variables;
  }

  /** What words may fill in besides the parameters ({@link Fillings}). */
  void give(Collection<String> fillings) {
    given.addAll(fillings);
  }

  boolean isGiven(String filling) {
    return given.contains(filling);
  }

  int dimension() {
    return variables.size();
  }

  Optional<Sort> sort(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }

  Collection<String> parameters() {
    return parameters.keySet();
  }

  /** Why a new parameter cannot have this name; empty where it can. */
  Optional<String> objection(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of(
          "'%s' cannot be a name: use a few letters, perhaps with digits behind them"
              .formatted(name));
    }
    if (variables.contains(name)) {
      return Optional.of("'%s' is a variable, so no parameter can have that name".formatted(name));
    }
    return steps.containsKey(name) || wordSteps.containsKey(name)
        ? Optional.of("the name '%s' is taken already".formatted(name))
        : Reserved.objection(name);
  }

  void declare(String name, Sort sort, int step) {
    parameters.put(name, sort);
    switch (sort) {
      case Sort.Number number -> steps.putIfAbsent(name, step);
      case Sort.OfWord word -> wordSteps.put(name, step);
      case Sort.Unknown unknown -> {
        steps.putIfAbsent(name, step);
        steps.put(Scope.determinantOf(name), step);
        steps.put(Scope.traceOf(name), step);
      }
      case Sort.OfVector(var size) -> {
        for (int i = 1; i <= size; i++) {
          steps.putIfAbsent(name + i, step);
        }
      }
      case Sort.OfMatrix(var height, var width) -> {
        for (int i = 1; i <= height; i++) {
          for (int j = 1; j <= width; j++) {
            steps.putIfAbsent(name + i + j, step);
          }
        }
        steps.put(Scope.determinantOf(name), step);
        steps.put(Scope.traceOf(name), step);
      }
    }
    List<String> known = new ArrayList<>(variables);
    steps.keySet().stream().filter(taken -> !variables.contains(taken)).forEach(known::add);
    vocabulary = Vocabulary.of(known);
  }

  /** Variables and parameters with their components. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The step after which everything in the formula is known; −1 where it needs none. */
  int step(Expression formula) {
    return Vocabulary.variablesOf(formula).stream()
        .mapToInt(name -> steps.getOrDefault(name, -1))
        .max()
        .orElse(-1);
  }

  /** The step after which a word is known. */
  int stepOfWord(String name) {
    return wordSteps.getOrDefault(name, -1);
  }

  boolean isWord(String name) {
    return wordSteps.containsKey(name);
  }

  /** The formula as our own reader knows it: det(H) under its name. */
  String prepared(String formula) {
    return OF_MATRIX
        .matcher(formula)
        .replaceAll(match -> {
          String name =
              match.group(1).equals("det")
                  ? Scope.determinantOf(match.group(2))
                  : Scope.traceOf(match.group(2));
          return steps.containsKey(name) ? "(" + name + ")" : match.group();
        });
  }
}
