package org.saddlepoint.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saddlepoint.bank.Dealing;
import org.saddlepoint.problem.Problem;

/** From a seed to a problem with its certified worked solution, each time another seed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class WorkedProblemBenchmark {
  private long seed;

  /** The same numbers in double precision, pasted into sentences: what no system can undercut. */
  @Benchmark
  public String baseline() {
    return PlainArithmetic.solution(seed++);
  }

  /** Generate, derive, certify every step, write the worked solution. */
  @Benchmark
  public List<Object> worked() {
    return ReferenceProblem.words(ReferenceProblem.steps(ReferenceProblem.problem(seed++)));
  }

  @Benchmark
  public Problem drawn() {
    return ReferenceProblem.problem(seed++);
  }

  /** Drawn, and every slip's value compared with the key: may it be dealt? */
  @Benchmark
  public boolean dealt() {
    return Dealing.isAmbiguous(ReferenceProblem.problem(seed++));
  }
}
