package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.run.Contest;
import org.saddlepoint.derivation.run.IterateRule;
import org.saddlepoint.derivation.run.Method;
import org.saddlepoint.derivation.run.Run;
import org.saddlepoint.derivation.run.RunQuantities;
import org.saddlepoint.derivation.run.RunRule;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Layer.Line;
import org.saddlepoint.picture.Point;

/** The steps of methods that iterate: numbered points, each method with its own line and marker. */
final class Runs {
  /** Iterates that lie this many times farther than the first step are left out of the window. */
  private static final double FAR = 12;

  private Runs() {}

  static Part of(Scene scene) {
    Part all = Part.NOTHING;
    if (!scene.hasObjective()) {
      return all;
    }
    int others = 0;
    for (Method method : methods(scene).values()) {
      Line line = line(method.id());
      others += line == Line.MIXED ? 1 : 0;
      all = all.and(one(scene.derivation(), method, others > 1 ? Line.DOTTED : line));
    }
    return all;
  }

  private static Map<String, Method> methods(Scene scene) {
    Map<String, Method> methods = new LinkedHashMap<>();
    for (Rule rule : scene.rules()) {
      if (rule instanceof RunRule run) {
        methods.put(run.method().id(), run.method());
      } else if (rule instanceof IterateRule iterate) {
        methods.put(iterate.method().id(), iterate.method());
      }
    }
    if (scene.leadsBy(RunQuantities.COMPARED_VALUES, RunQuantities.METHOD_ORDER)) {
      contest(scene.derivation()).forEach(method -> methods.put(method.id(), method));
    }
    return methods;
  }

  private static List<Method> contest(Derivation derivation) {
    try {
      return Contest.methods(derivation);
    } catch (UnderivableException none) {
      return List.of();
    }
  }

  private static Line line(String method) {
    return switch (method) {
      case "gradient-descent" -> Line.SOLID;
      case "newton" -> Line.DASHED;
      case "damped-newton" -> Line.DOTTED;
      default -> Line.MIXED;
    };
  }

  private static Part one(Derivation derivation, Method method, Line line) {
    List<List<Expression>> exact = points(derivation, method);
    List<Point> points = exact.stream().flatMap(p -> Scene.point(p).stream()).toList();
    if (points.size() < 2 || points.size() < exact.size()) {
      return Part.NOTHING;
    }
    Message name = Message.of("picture.method." + method.id());
    return Part.of(near(points), new Layer.Trail(points, line, name))
        .saying(
            Message.of(
                "picture.says.run." + line.name().toLowerCase(java.util.Locale.ROOT), term(name)))
        .with(table(derivation, name, exact));
  }

  private static Argument term(Message name) {
    return Message.term(name.key());
  }

  private static List<List<Expression>> points(Derivation derivation, Method method) {
    try {
      return Run.of(method, derivation).points();
    } catch (UnderivableException | ArithmeticException none) {
      return List.of();
    }
  }

  /** Those of a run that goes astray as far as its shape is seen. */
  private static List<Point> near(List<Point> points) {
    double reach = FAR * points.get(0).to(points.get(1));
    return points.stream().filter(point -> point.to(points.getFirst()) <= reach).toList();
  }

  private static Figure.Table table(
      Derivation derivation, Message name, List<List<Expression>> points) {
    List<Formula> heads = new ArrayList<>(List.of(Formulas.symbol("k", "k")));
    heads.addAll(Symbols.heads(derivation));
    List<List<Argument>> rows = new ArrayList<>();
    for (int k = 0; k < points.size(); k++) {
      List<Argument> row = new ArrayList<>(List.of(Message.maths(Formulas.number(k))));
      row.addAll(Symbols.row(derivation, points.get(k)));
      rows.add(row);
    }
    return new Figure.Table(name, heads, rows);
  }
}
