package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.ValuePrinter;

/** A verdict depends on no order, no scale and no sign that means nothing. */
class KindsProperties {
  private static final List<String> FACTORS =
      List.of("2", "3", "1/2", "7/3", "√2", "1/√5", "10^6", "10^-9", "0.25", "π");

  private static Verdict mark(Value key, AnswerKind kind, String answer) {
    return Marker.mark(key, kind, List.of(), new Precision.Usual(), answer);
  }

  private static void same(Verdict one, Verdict other) {
    assertThat(other.word()).as(() -> one + " and " + other).isEqualTo(one.word());
    assertThat(other.score()).isEqualTo(one.score());
    assertThat(other.note()).isEqualTo(one.note());
  }

  @Provide
  Arbitrary<List<Integer>> vectors() {
    return Arbitraries.integers().between(-4, 4).list().ofSize(2).filter(v -> !isZero(v));
  }

  private static boolean isZero(List<Integer> v) {
    return v.stream().allMatch(x -> x == 0);
  }

  private static String text(List<Integer> v, String factor) {
    return v.stream()
        .map(x -> "(" + factor + ")*(" + x + ")")
        .collect(Collectors.joining("; ", "(", ")"));
  }

  private static Value vector(List<Integer> v) {
    return new Value.Vector(numbers(v));
  }

  private static List<Expression> numbers(List<Integer> v) {
    return v.stream().map(x -> Expression.of(x.longValue())).toList();
  }

  @Provide
  Arbitrary<String> factors() {
    return Arbitraries.of(FACTORS);
  }

  @Property(tries = 150)
  void theScaleOfADirectionIsNothing(
      @ForAll("vectors") List<Integer> key,
      @ForAll("vectors") List<Integer> typed,
      @ForAll("factors") String factor,
      @ForAll boolean isNegative) {
    AnswerKind kind = new AnswerKind.OneDirection(false);
    String other = isNegative ? "-" + factor : factor;
    Verdict plain = mark(vector(key), kind, text(typed, "1"));
    same(plain, mark(vector(key), kind, text(typed, other)));
    boolean parallel = key.get(0) * typed.get(1) == key.get(1) * typed.get(0);
    assertThat(plain.word()).isEqualTo(parallel ? VerdictWord.CORRECT : VerdictWord.INCORRECT);
  }

  @Property(tries = 100)
  void theSenseOfAHeadingIsItsSign(
      @ForAll("vectors") List<Integer> key,
      @ForAll("factors") String factor,
      @ForAll boolean isNegative) {
    AnswerKind kind = new AnswerKind.OneDirection(true);
    Verdict verdict = mark(vector(key), kind, text(key, isNegative ? "-" + factor : factor));
    assertThat(verdict.word()).isEqualTo(isNegative ? VerdictWord.INCORRECT : VerdictWord.CORRECT);
    assertThat(verdict.note())
        .isEqualTo(isNegative ? Optional.of("W- direction.opposite") : Optional.empty());
  }

  /** Unit vectors written with three digits and more. */
  @Property(tries = 150)
  void roundedUnitVectorsAreRight(
      @ForAll("vectors") List<Integer> key, @ForAll @IntRange(min = 3, max = 8) int digits) {
    double length = Math.sqrt(key.stream().mapToDouble(x -> x * x).sum());
    String typed =
        key.stream()
            .map(x -> String.format(java.util.Locale.ROOT, "%." + (digits - 1) + "e", x / length))
            .collect(Collectors.joining(", ", "(", ")"));
    assertThat(mark(vector(key), new AnswerKind.OneDirection(false), typed).word())
        .as(typed)
        .isEqualTo(VerdictWord.CORRECT);
  }

  record Pair(int value, List<Integer> vector) {
    String text(String factor) {
      return value + ": " + KindsProperties.text(vector, factor);
    }
  }

  @Provide
  Arbitrary<List<Pair>> pairs() {
    return Combinators.combine(Arbitraries.integers().between(1, 3), vectors())
        .as(Pair::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 150)
  void theOrderOfPairsAndTheirSignsAreNothing(
      @ForAll("vectors") List<Integer> axis,
      @ForAll @IntRange(min = 1, max = 3) int low,
      @ForAll @IntRange(min = 1, max = 3) int high,
      @ForAll("pairs") List<Pair> typed,
      @ForAll Random random) {
    Value key =
        new Value.Pairs(
            List.of(
                new Value.Pair(Expression.of(low), numbers(axis)),
                new Value.Pair(Expression.of(high), numbers(List.of(-axis.get(1), axis.get(0))))));
    List<Pair> shuffled = new ArrayList<>(typed);
    Collections.shuffle(shuffled, random);
    AnswerKind kind = new AnswerKind.EigenPairs();
    same(
        mark(key, kind, text(typed, random, true)), mark(key, kind, text(shuffled, random, false)));
  }

  private static String text(List<Pair> pairs, Random random, boolean isPlain) {
    return pairs.stream()
        .map(p ->
            p.text(
                isPlain
                    ? "1"
                    : (random.nextBoolean() ? "-" : "")
                        + FACTORS.get(random.nextInt(FACTORS.size()))))
        .collect(Collectors.joining("; "));
  }

  @Provide
  Arbitrary<List<List<Integer>>> places() {
    return Arbitraries.integers()
        .between(-1, 1)
        .list()
        .ofSize(3)
        .map(p -> List.of(p.get(0), p.get(1), Math.abs(p.get(2))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static String placesText(List<List<Integer>> places) {
    return places.stream()
        .map(p -> "(%d, %d): %s".formatted(p.get(0), p.get(1), p.get(2) == 0 ? "up" : "down"))
        .collect(Collectors.joining("; "));
  }

  @Property(tries = 150)
  void theOrderOfPointsIsNothing(
      @ForAll("places") List<List<Integer>> key,
      @ForAll("places") List<List<Integer>> typed,
      @ForAll Random random) {
    Value points =
        new Value.Points(
            key.stream()
                .map(p ->
                    new Value.Place(
                        numbers(p.subList(0, 2)), Optional.of(p.get(2) == 0 ? "up" : "down")))
                .distinct()
                .toList());
    AnswerKind kind =
        new AnswerKind.SeveralPoints(
            List.of(new AnswerKind.Option("up", "up"), new AnswerKind.Option("down", "down")));
    List<List<Integer>> shuffled = new ArrayList<>(typed);
    Collections.shuffle(shuffled, random);
    same(mark(points, kind, placesText(typed)), mark(points, kind, placesText(shuffled)));
    assertThat(mark(points, kind, ValuePrinter.text(points)).word()).isEqualTo(VerdictWord.CORRECT);
  }

  /** Both ends by their position and their kind: right exactly where all four are. */
  @Property(tries = 150)
  void anIntervalIsItsEnds(
      @ForAll @IntRange(min = -3, max = 3) int low,
      @ForAll @IntRange(min = 1, max = 3) int width,
      @ForAll @IntRange(min = -1, max = 1) int offLow,
      @ForAll @IntRange(min = 0, max = 1) int offHigh,
      @ForAll boolean isLowIn,
      @ForAll boolean isHighIn) {
    Value key =
        new Value.Range(
            Optional.of(new Value.End(Expression.of(low), false)),
            Optional.of(new Value.End(Expression.of(low + width), true)));
    String typed =
        "%s%d, %d%s"
            .formatted(
                isLowIn ? "[" : "(", low + offLow, low + width + offHigh, isHighIn ? "]" : ")");
    boolean right = offLow == 0 && offHigh == 0 && !isLowIn && isHighIn;
    Verdict verdict = mark(key, new AnswerKind.OneInterval(), typed);
    assertThat(verdict.word() == VerdictWord.CORRECT).as(typed).isEqualTo(right);
  }

  @Property(tries = 200)
  void noTextThrows(@ForAll("texts") String text) {
    for (AnswerKind kind :
        List.of(
            new AnswerKind.OneDirection(true),
            new AnswerKind.EigenPairs(),
            new AnswerKind.SeveralPoints(List.of()),
            new AnswerKind.OneInterval())) {
      Value key =
          switch (kind) {
            case AnswerKind.OneDirection d -> vector(List.of(1, 2));
            case AnswerKind.EigenPairs p ->
                new Value.Pairs(List.of(new Value.Pair(Expression.ONE, numbers(List.of(1, 2)))));
            case AnswerKind.SeveralPoints p ->
                new Value.Points(
                    List.of(new Value.Place(numbers(List.of(1, 2)), Optional.empty())));
            case AnswerKind other ->
                new Value.Range(Optional.empty(), Optional.of(new Value.End(Expression.ONE, true)));
          };
      assertThat(mark(key, kind, text).score()).isBetween(0.0, 1.0);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "1",
            "2",
            "(",
            ")",
            "[",
            "]",
            ",",
            ";",
            ":",
            " ",
            "√",
            "∞",
            "<",
            "≤",
            "x",
            "-",
            "0",
            "0.5",
            "1e9",
            "and",
            "none",
            "(1, 2)",
            "1: (1, 2)",
            "(0, 0)",
            "1/0",
            "asin 2",
            "λ")
        .list()
        .ofMaxSize(10)
        .map(list -> String.join("", list));
  }

  /** Each of the options once, in any order: right is only the right order. */
  @Property(tries = 60)
  void anOrderIsRightAsAWhole(@ForAll Random random) {
    List<String> ids = List.of("a", "b", "c", "d");
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, random);
    AnswerKind kind =
        new AnswerKind.OneOrder(ids.stream().map(i -> new AnswerKind.Option(i, i)).toList());
    Verdict verdict = mark(new Value.Ranking(ids), kind, String.join(", ", shuffled));
    boolean right = IntStream.range(0, 4).allMatch(i -> ids.get(i).equals(shuffled.get(i)));
    assertThat(verdict.score()).isEqualTo(right ? 1.0 : 0.0);
  }
}
