package org.saddlepoint.learning.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Skills counted as proficient, and really known, over the problems practised: one pair of lines a
 * cohort. Its colours follow the reader's theme; the lines differ in their dashes too.
 */
final class Plot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 430;
  private static final int LEFT = 56;
  private static final int RIGHT = 590;
  private static final int TOP = 40;
  private static final int BOTTOM = 370;
  private static final int MOST = 50;
  private static final int STEP = 5;
  private static final double LINE = 18;

  private static final String STYLE =
      """
      <style>
        text { font: 15px Georgia, serif; fill: #1e2430; }
        .small { font-size: 13px; fill: #5a6272; }
        .axis { stroke: #857c6b; fill: none; }
        .grid { stroke: #d9d2c3; fill: none; }
        .paper { fill: #fbf8f1; }
        .told { stroke: #1f5f7a; stroke-width: 2.5; fill: none; }
        .true { stroke: #857c6b; stroke-width: 1.2; fill: none; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e8e4da; }
          .small { fill: #a9aeb8; }
          .axis, .true { stroke: #7c8594; }
          .grid { stroke: #313844; }
          .paper { fill: #14181d; }
          .told { stroke: #7fc1d9; }
        }
      </style>
      """;

  private static final List<String> DASHES = List.of("none", "9 4", "3 4", "12 3 3 3", "1 5");

  private final int length;

  Plot(int length) {
    this.length = length;
  }

  String of(List<Cohort> cohorts) {
    String lines =
        IntStream.range(0, cohorts.size())
            .mapToObj(i -> lines(cohorts.get(i), DASHES.get(i % DASHES.size())))
            .collect(Collectors.joining());
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="t">
    <title id="t">Skills counted as proficient, and really known, by made-up learners</title>
    %s<rect class="paper" width="%d" height="%d"/>
    <text x="%d" y="22">Skills of 51: counted as proficient (thick), really known (thin)</text>
    %s%s<text class="small" x="%d" y="%d" text-anchor="end">problems practised, ten a day</text>
    </svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            STYLE,
            WIDTH,
            HEIGHT,
            LEFT,
            frame(),
            lines + labels(cohorts),
            RIGHT,
            BOTTOM + 42);
  }

  private String frame() {
    String across =
        IntStream.rangeClosed(0, MOST / 10)
            .mapToObj(i -> rule(10 * i))
            .collect(Collectors.joining());
    String below =
        IntStream.rangeClosed(0, length / 50)
            .mapToObj(
                i -> text("small", x(50.0 * i), BOTTOM + 22, "middle", Integer.toString(50 * i)))
            .collect(Collectors.joining());
    return across + below;
  }

  private String rule(int skills) {
    String kind = skills == 0 ? "axis" : "grid";
    return format("<path class=\"%s\" d=\"M%d %.1fH%d\"/>\n", kind, LEFT, y(skills), RIGHT)
        + text("small", LEFT - 10, y(skills) + 5, "end", Integer.toString(skills));
  }

  private String lines(Cohort cohort, String dash) {
    return path("true", dash, cohort::knownAfter) + path("told", dash, cohort::proficientAfter);
  }

  /**
   * At the ends of the thick lines, the lowest first, each at least a line above the one before.
   */
  private String labels(List<Cohort> cohorts) {
    StringBuilder labels = new StringBuilder();
    double free = BOTTOM + LINE;
    List<Cohort> upwards =
        cohorts.stream()
            .sorted(Comparator.comparingDouble(cohort -> cohort.proficientAfter(length)))
            .toList();
    for (Cohort cohort : upwards) {
      double own = y(cohort.proficientAfter(length)) + 5;
      free = Math.min(own, free - LINE);
      labels.append(text("", RIGHT + 10, free, "start", cohort.pupil().name()));
    }
    return labels.toString();
  }

  private String path(String kind, String dash, IntToDoubleFunction height) {
    String points =
        IntStream.rangeClosed(0, length / STEP)
            .map(i -> Math.max(1, i * STEP))
            .mapToObj(i -> format("%.1f %.1f", x(i), y(height.applyAsDouble(i))))
            .collect(Collectors.joining("L"));
    return format("<path class=\"%s\" stroke-dasharray=\"%s\" d=\"M%s\"/>\n", kind, dash, points);
  }

  private static String text(String kind, double x, double y, String anchor, String words) {
    return format(
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
        kind, x, y, anchor, words);
  }

  private double x(double problems) {
    return LEFT + (RIGHT - LEFT) * problems / length;
  }

  private static double y(double skills) {
    return BOTTOM - (BOTTOM - TOP) * skills / MOST;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
