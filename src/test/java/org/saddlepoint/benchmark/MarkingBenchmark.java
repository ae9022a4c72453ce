package org.saddlepoint.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.marking.VerdictWord;

/** Four answers to one problem, the last wrong by the sign of the step; each time another seed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class MarkingBenchmark {
  private static final int PROBLEMS = 2_000;

  private List<ReferenceProblem.Typed> typed;
  private int next;

  @Setup
  public void type() {
    typed = LongStream.range(0, PROBLEMS).mapToObj(ReferenceProblem.Typed::of).toList();
    for (ReferenceProblem.Typed one : typed.subList(0, 50)) {
      List<VerdictWord> words = one.marked().stream().map(Verdict::word).toList();
      boolean expected =
          words.subList(0, 3).stream().allMatch(VerdictWord.CORRECT::equals)
              && words.get(3) == VerdictWord.INCORRECT;
      if (!expected) {
        throw new IllegalStateException(one + " was marked " + words);
      }
    }
  }

  private ReferenceProblem.Typed next() {
    next = (next + 1) % PROBLEMS;
    return typed.get(next);
  }

  /** The same texts split into numbers, these compared in double precision. */
  @Benchmark
  public int baseline() {
    return PlainArithmetic.compared(next().answers());
  }

  @Benchmark
  public List<Verdict> marked() {
    return next().marked();
  }

  /** The problem made afresh, as it is when an answer comes in: keys and slips derived as well. */
  @Benchmark
  public List<Verdict> markedAfresh() {
    ReferenceProblem.Typed one = next();
    var fresh = ReferenceProblem.problem(one.problem().key().seed());
    return new ReferenceProblem.Typed(fresh, one.answers()).marked();
  }
}
