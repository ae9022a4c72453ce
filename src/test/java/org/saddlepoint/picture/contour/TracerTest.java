package org.saddlepoint.picture.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Shapes;
import org.saddlepoint.picture.Surface;

class TracerTest {

  private static List<Loop> loops(String function, double level) {
    return Tracer.loops(Grid.of(Shapes.surface(function), Shapes.about(0, 0, 2), 60, 56), level);
  }

  private static List<Loop.Run> lines(List<Loop> loops) {
    return loops.stream().flatMap(loop -> loop.runs().stream()).filter(Loop.Run::isLevel).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "x^2+3*y^2, 1",
    "x^2-y^2, 0.5",
    "x*y, 0.3",
    "x^3-3*x*y^2, 0.2",
    "exp(x*y), 1.5",
    "(1-x)^2+100*(y-x^2)^2, 4",
    "ln(x^2+y^2), -1",
    "1/x+y, 1",
    "sin(3*x)*cos(2*y), 0.25"
  })
  void everyPointOfALineLiesOnItsLevel(String function, double height) {
    Surface surface = Shapes.surface(function);
    List<Loop.Run> lines = lines(loops(function, height));
    assertThat(lines).isNotEmpty();
    for (Point point : lines.stream().flatMap(run -> run.points().stream()).toList()) {
      assertThat(surface.at(point)).isCloseTo(height, within(1e-4));
    }
  }

  @Test
  void ofABowlTheLineIsOneClosedEllipse() {
    List<Loop> loops = loops("x^2 + 4*y^2", 1);
    assertThat(loops).hasSize(1).allMatch(Loop::isContour);
    List<Point> points = loops.getFirst().runs().getFirst().points();
    assertThat(points.getFirst()).isEqualTo(points.getLast());
    assertThat(points.stream().mapToDouble(Point::x).max()).hasValueCloseTo(1.0, within(0.01));
    assertThat(points.stream().mapToDouble(Point::y).max()).hasValueCloseTo(0.5, within(0.01));
  }

  /** The shoelace formula; low ground lies on the left, so that it comes out positive. */
  @Test
  void theLowGroundOfABowlHasTheAreaOfTheEllipse() {
    List<Point> points = loops("x^2 + 4*y^2", 1).getFirst().runs().getFirst().points();
    double doubled = 0;
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      doubled += a.x() * b.y() - b.x() * a.y();
    }
    assertThat(doubled / 2).isCloseTo(Math.PI / 2, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, 0.5})
  void ofASaddleTheLinesAreTwoBranches(double level) {
    List<Loop.Run> lines = lines(loops("x^2 - y^2", level));
    assertThat(lines).hasSize(2);
    // One on either side of the line between the branches.
    double[] sides =
        lines.stream()
            .mapToDouble(run -> level > 0 ? run.points().get(1).x() : run.points().get(1).y())
            .toArray();
    assertThat(sides[0] * sides[1]).isNegative();
    assertThat(lines).noneMatch(run -> run.points().getFirst().equals(run.points().getLast()));
  }

  @Test
  void twoWellsHaveTwoLinesBelowTheirSaddleAndOneAboveIt() {
    assertThat(loops("x^4 - 2*x^2 + y^2", -0.5)).hasSize(2).allMatch(Loop::isContour);
    assertThat(loops("x^4 - 2*x^2 + y^2", 0.5)).hasSize(1).allMatch(Loop::isContour);
  }

  /** Both corners of a cell alike and both others alike: the middle tells what belongs together. */
  @Test
  void whereLinesPassEachOtherTheMiddleDecides() {
    Surface low = (x, y) -> x * y - 0.01;
    Surface high = (x, y) -> x * y + 0.01;
    for (Surface surface : List.of(low, high)) {
      Grid grid = Grid.of(surface, Shapes.about(0, 0, 1), 2, 2);
      for (Loop.Run run : lines(Tracer.loops(grid, 0))) {
        double side = run.points().getFirst().x() * run.points().getFirst().y();
        assertThat(run.points())
            .allMatch(point -> Math.signum(point.x() * point.y()) == Math.signum(side));
      }
    }
  }

  @Test
  void noLineCrossesAPole() {
    List<Loop.Run> lines = lines(loops("1/x", 1));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().points()).allMatch(point -> point.x() > 0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ln(-1-x^2)", "sqrt(-1-y^2)", "exp(1000+x^2)"})
  void whereThereIsNoValueThereIsNoLine(String function) {
    Grid grid = Grid.of(Shapes.surface(function), Shapes.about(0, 0, 2), 20, 20);
    assertThat(Tracer.loops(grid, 0)).isEmpty();
    assertThat(grid.hasGaps()).isTrue();
    assertThat(grid.sorted()).isEmpty();
  }
}
