package org.saddlepoint.picture;

import java.util.List;
import java.util.function.Function;
import org.saddlepoint.derivation.Message;

/**
 * A plot as SVG text: no ids, no styles, nothing fetched, so that a page may carry several under a
 * strict content security policy. How it looks is said in {@code style/picture.css}.
 */
public final class Svg {
  private static final double WIDTH = 480;
  private static final double LEFT = 48;
  private static final double RIGHT = 24;
  private static final double TOP = 24;
  private static final double BOTTOM = 28;
  private static final double LOWEST = 200;
  private static final double HIGHEST = 420;

  private final Plot plot;
  private final Frame frame;
  private final Function<Message, String> words;
  private final Labels labels;

  private Svg(Plot plot, Function<Message, String> words) {
    this.plot = plot;
    this.words = words;
    double width = WIDTH - LEFT - RIGHT;
    double height = height(width, plot);
    this.frame = new Frame(plot.window(), LEFT, TOP, width, height);
    this.labels = new Labels(frame);
  }

  /** As the window asks; a graph, whose axes are of different kinds, has a usual shape. */
  private static double height(double width, Plot plot) {
    boolean isGraph = plot.layers().stream().anyMatch(Layer.Graph.class::isInstance);
    return Math.clamp(width / (isGraph ? 1.5 : plot.window().aspect()), LOWEST, HIGHEST);
  }

  /**
   * @param title what the picture is, in a few words
   * @param description what is seen, for who does not see it
   * @param words says a label
   */
  public static String of(
      Plot plot, String title, String description, Function<Message, String> words) {
    return new Svg(plot, words).drawn(title, description);
  }

  private String drawn(String title, String description) {
    Markup inside = new Markup();
    plot.layers().forEach(layer -> inside.add(layer(layer)));
    plot.layers().forEach(this::avoid);
    plot.layers().forEach(this::label);
    return new Markup()
        .element("title", title)
        .element("desc", description)
        .clipped(frame, inside)
        .add(AxesDrawing.of(frame, plot, this::number))
        .add(labels.markup())
        .drawing(WIDTH, TOP + frame.height() + BOTTOM);
  }

  private String number(String digits) {
    return words.apply(Message.of("picture.cell", Message.plain(digits)));
  }

  private Markup layer(Layer layer) {
    return switch (layer) {
      case Layer.Ground(var surface, var levels, var bold) ->
          new GroundDrawing(frame, surface).filled(levels, bold);
      case Layer.Model(var surface, var levels) -> new GroundDrawing(frame, surface).dashed(levels);
      case Layer.Graph graph -> GraphDrawing.of(frame, graph);
      case Layer.Trail(var points, var line, var label) -> trail(points, line);
      case Layer.Arrow(var from, var to, var line, var label) ->
          Markers.arrow(line.word(), frame.to(from), frame.end(from, to));
      case Layer.Axis(var centre, var half, var label) ->
          new Markup().line("principal", frame.to(centre.minus(half)), frame.to(centre.plus(half)));
      case Layer.Join(var from, var to) -> new Markup().line("join", frame.to(from), frame.to(to));
      case Layer.Ring(var centre, var radius, var label) -> ring(centre, radius);
      case Layer.Mark(var at, var shape, var label) -> Markers.of(shape, frame.to(at));
    };
  }

  private Markup ring(Point centre, double radius) {
    Point reach = frame.turned(new Point(radius, -radius));
    return new Markup().ellipse("ring", frame.to(centre), reach.x(), reach.y());
  }

  private Markup trail(List<Point> points, Layer.Line line) {
    PathText path = new PathText().move(frame.to(points.getFirst()));
    Markup markers = new Markup();
    for (int i = 1; i < points.size(); i++) {
      path.line(frame.end(points.get(i - 1), points.get(i)));
      if (frame.window().holds(points.get(i))) {
        markers.add(Markers.of(line.marker(), frame.to(points.get(i))));
      }
    }
    return new Markup().path("way " + line.word(), path).add(markers);
  }

  private void avoid(Layer layer) {
    switch (layer) {
      case Layer.Trail(var points, var line, var label) -> {
        for (int i = 0; i < points.size(); i++) {
          labels.avoid(frame.to(points.get(i)), Markers.SMALL);
          labels.avoid(frame.to(points.get(Math.max(0, i - 1))), frame.to(points.get(i)));
        }
      }
      case Layer.Arrow(var from, var to, var line, var label) ->
          labels.avoid(frame.to(from), frame.to(to));
      case Layer.Axis(var centre, var half, var label) ->
          labels.avoid(frame.to(centre.minus(half)), frame.to(centre.plus(half)));
      case Layer.Mark(var at, var shape, var label) -> labels.avoid(frame.to(at), Markers.LARGE);
      case Layer.Join(var from, var to) -> labels.avoid(frame.to(from), frame.to(to));
      case Layer.Ground ground -> {}
      case Layer.Model model -> {}
      case Layer.Graph graph -> {}
      case Layer.Ring ring -> {}
    }
  }

  private void label(Layer layer) {
    switch (layer) {
      case Layer.Trail(var points, var line, var label) -> numbers(points, label);
      case Layer.Arrow(var from, var to, var line, var label) -> label(to, label, "label");
      case Layer.Axis(var centre, var half, var label) ->
          label(outer(centre, half), label, "label");
      case Layer.Mark(var at, var shape, var label) -> label(at, label, "label");
      case Layer.Ring(var centre, var radius, var label) ->
          label(centre.plus(new Point(radius, 0)), label, "label");
      case Layer.Ground ground -> {}
      case Layer.Model model -> {}
      case Layer.Graph graph -> {}
      case Layer.Join join -> {}
    }
  }

  /** Numbers of the points after the start, and the name of the method at the last one seen. */
  private void numbers(List<Point> points, Message label) {
    for (int i = 1; i < points.size(); i++) {
      labels.place(frame.to(points.get(i)), Integer.toString(i), "number");
    }
    points.reversed().stream()
        .filter(frame.window()::holds)
        .findFirst()
        .ifPresent(last -> label(last, label, "label"));
  }

  /** The end of an axis that lies within the window, else a place on the way to it. */
  private Point outer(Point centre, Point half) {
    for (double share = 1; share > 0.1; share -= 0.1) {
      for (int side = 1; side >= -1; side -= 2) {
        Point end = centre.plus(half.times(side * share));
        if (frame.window().holds(end)) {
          return end;
        }
      }
    }
    return centre;
  }

  private void label(Point at, Message label, String style) {
    labels.place(frame.to(at), words.apply(label), style);
  }
}
