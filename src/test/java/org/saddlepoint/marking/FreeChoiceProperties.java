package org.saddlepoint.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;

/**
 * What a learner is free to choose changes no verdict: the scale of a direction, the sign of an
 * eigenvector and its place among others, the order of choices. Where any answer with a property is
 * right, it is right exactly where whole numbers say that it has the property.
 */
class FreeChoiceProperties {
  private static final List<String> FACTORS = List.of("2", "1/3", "√5", "10^-4", "0.25", "700");

  private static Verdict mark(Problem problem, String ask, String answer) {
    return Problems.mark(problem, new Quantity(ask), answer);
  }

  private static void same(Verdict one, Verdict other) {
    assertThat(other.word()).as(() -> one + " and " + other).isEqualTo(one.word());
    assertThat(other.score()).isEqualTo(one.score());
    assertThat(other.note()).isEqualTo(one.note());
  }

  private static String scaled(String factor, int p, int q) {
    return "((%s)*(%d), (%s)*(%d))".formatted(factor, p, factor, q);
  }

  @Provide
  Arbitrary<String> factors() {
    return Arbitraries.of(FACTORS);
  }

  /** first·I + gap·(u, v)(u, v)ᵀ: the eigenvector of the larger eigenvalue is (u, v). */
  private static Problem tilted(int first, int gap, int u, int v) {
    int beside = gap * u * v;
    List<Integer> above = List.of(first + gap * u * u, beside);
    List<Integer> below = List.of(beside, first + gap * v * v);
    Value largest = new Value.Scalar(Expression.of(first + (long) gap * (u * u + v * v)));
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(
                Quantities.HESSIAN_AT_POINT,
                Problems.matrix(List.of(above, below)),
                new Quantity("eigenvalue"),
                largest));
    return Problems.asking(
        derivation,
        new Quantity("eigenvector"),
        new Quantity("steepest-axis"),
        new Quantity("principal-axes"),
        new Quantity("diagonalised"));
  }

  /** In a whole problem, with all its slips, and for right and wrong vectors alike. */
  @Property(tries = 12)
  void theScaleAndSignOfAnEigenvectorAreNothing(
      @ForAll @IntRange(min = -4, max = 4) int first,
      @ForAll @IntRange(min = 1, max = 2) int gap,
      @ForAll @IntRange(min = 1, max = 3) int u,
      @ForAll @IntRange(min = -3, max = 3) int v,
      @ForAll @IntRange(min = -3, max = 3) int p,
      @ForAll @IntRange(min = -3, max = 3) int q,
      @ForAll("factors") String factor) {
    Assume.that(p != 0 || q != 0);
    Problem problem = tilted(first, gap, u, v);
    for (String ask : List.of("eigenvector", "steepest-axis")) {
      Verdict plain = mark(problem, ask, scaled("1", p, q));
      same(plain, mark(problem, ask, scaled(factor, p, q)));
      same(plain, mark(problem, ask, scaled("-" + factor, p, q)));
      assertThat(plain.word() == VerdictWord.CORRECT).isEqualTo(u * q == v * p);
    }
  }

  /** Axes side by side: each may be turned round, and they may change places. */
  @Property(tries = 20)
  void theSignsAndTheOrderOfAxesAreNothing(
      @ForAll @IntRange(min = -4, max = 4) int first,
      @ForAll @IntRange(min = 1, max = 3) int u,
      @ForAll @IntRange(min = -3, max = 3) int v,
      @ForAll @IntRange(min = 1, max = 3) int p,
      @ForAll @IntRange(min = -3, max = 3) int q,
      @ForAll boolean turnsFirst,
      @ForAll boolean turnsSecond) {
    Assume.that(v != 0 && q != 0);
    Problem problem = tilted(first, 1, u, v);
    Verdict plain = mark(problem, "principal-axes", axes(p, q, 1, 1, false));
    int one = turnsFirst ? -1 : 1;
    int other = turnsSecond ? -1 : 1;
    for (boolean isSwapped : List.of(false, true)) {
      Verdict verdict = mark(problem, "principal-axes", axes(p, q, one, other, isSwapped));
      assertThat(verdict.word()).isEqualTo(plain.word());
      assertThat(verdict.score()).isEqualTo(plain.score());
    }
    boolean right = u * q == v * p || u * p == -v * q;
    assertThat(plain.word() == VerdictWord.CORRECT).isEqualTo(right);
    String low = String.valueOf(first);
    String high = String.valueOf(first + u * u + v * v);
    assertThat(mark(problem, "diagonalised", diagonal(low, high)).word())
        .isEqualTo(VerdictWord.CORRECT);
    assertThat(mark(problem, "diagonalised", diagonal(high, low)).word())
        .isEqualTo(VerdictWord.CORRECT);
  }

  private static String axes(int p, int q, int one, int other, boolean isSwapped) {
    String length = "sqrt(%d)".formatted(p * p + q * q);
    String above = "%d/%s".formatted(one * p, length);
    String below = "%d/%s".formatted(one * q, length);
    String right = "%d/%s".formatted(-other * q, length);
    String corner = "%d/%s".formatted(other * p, length);
    return isSwapped
        ? "[[%s, %s], [%s, %s]]".formatted(right, above, corner, below)
        : "[[%s, %s], [%s, %s]]".formatted(above, right, below, corner);
  }

  private static String diagonal(String one, String other) {
    return "[[%s, 0], [0, %s]]".formatted(one, other);
  }

  private static Problem asking(String f, String ask) {
    return Problems.asking(Problems.derivation(f, "x y", "0", "0"), new Quantity(ask));
  }

  /** Any v with gᵀv < 0 goes down, and any d with dᵀHd < 0 from a saddle. */
  @Property(tries = 40)
  void anyDirectionThatFallsIsRight(
      @ForAll @IntRange(min = -3, max = 3) int a,
      @ForAll @IntRange(min = -5, max = 5) int b,
      @ForAll @IntRange(min = -3, max = 3) int p,
      @ForAll @IntRange(min = -3, max = 3) int q,
      @ForAll("factors") String factor) {
    Assume.that(b * b > 4 * a && (p != 0 || q != 0));
    String f = "(%d)*x^2 + (%d)*x*y + y^2".formatted(a, b);
    Problem slope = asking(f + " + x", "descent-direction");
    Verdict downhill = mark(slope, "descent-direction", scaled("1", p, q));
    // Which slip led there is a guess from the very numbers; the verdict is not.
    assertThat(mark(slope, "descent-direction", scaled(factor, p, q)).word())
        .isEqualTo(downhill.word());
    assertThat(downhill.word() == VerdictWord.CORRECT).isEqualTo(p < 0);
    Problem saddle = asking(f, "falling-direction");
    Verdict falling = mark(saddle, "falling-direction", scaled("1", p, q));
    assertThat(mark(saddle, "falling-direction", scaled("-" + factor, p, q)).word())
        .isEqualTo(falling.word());
    assertThat(falling.word() == VerdictWord.CORRECT).isEqualTo(a * p * p + b * p * q + q * q < 0);
  }

  /** Choices are a set: neither their order nor one that is named twice changes the verdict. */
  @Property(tries = 50)
  void theOrderOfChoicesIsNothing(
      @ForAll("choices") List<String> key,
      @ForAll("choices") List<String> typed,
      @ForAll Random random) {
    AnswerKind kind =
        new AnswerKind.SeveralChoices(
            Stream.of("a", "b", "c", "d").map(i -> new AnswerKind.Option(i, i)).toList());
    List<String> shuffled = new ArrayList<>(typed);
    Collections.shuffle(shuffled, random);
    Value words = new Value.Words(key);
    Verdict plain = choice(words, kind, named(typed));
    same(plain, choice(words, kind, named(shuffled)));
    boolean right = Set.copyOf(typed).equals(Set.copyOf(key));
    assertThat(plain.word() == VerdictWord.CORRECT).isEqualTo(right);
  }

  @Provide
  Arbitrary<List<String>> choices() {
    return Arbitraries.of("a", "b", "c", "d").set().ofMaxSize(4).map(List::copyOf);
  }

  private static String named(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }

  private static Verdict choice(Value key, AnswerKind kind, String answer) {
    return Marker.mark(key, kind, List.of(), new Precision.Usual(), answer);
  }
}
