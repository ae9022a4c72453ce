package org.saddlepoint.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks that JMH's own options choose, then prints what each costs in processor time,
 * also beside the {@code baseline} of its class in the same run: machines differ, ratios less.
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .addProfiler(ProcessorTime.class)
            .build();
    Map<String, RunResult> results = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      results.put(result.getParams().getBenchmark(), result);
    }
    System.out.println("\nmicroseconds for one operation    wall     processor");
    results.forEach((name, result) -> System.out.println(line(name, result, results)));
  }

  private static String line(String name, RunResult result, Map<String, RunResult> results) {
    String group = name.substring(0, name.lastIndexOf('.') + 1);
    String brief = name.substring(group.lastIndexOf('.', group.length() - 2) + 1);
    RunResult baseline = results.get(group + "baseline");
    String ratio =
        baseline == null
            ? ""
            : "   %.1f x baseline".formatted(processor(result) / processor(baseline));
    return "%-32s %9.1f %9.1f%s"
        .formatted(brief, result.getPrimaryResult().getScore(), processor(result), ratio);
  }

  private static double processor(RunResult result) {
    for (String label : result.getSecondaryResults().keySet()) {
      if (label.endsWith(ProcessorTime.LABEL)) {
        return result.getSecondaryResults().get(label).getScore();
      }
    }
    throw new IllegalStateException("no processor time of " + result.getParams().getBenchmark());
  }
}
