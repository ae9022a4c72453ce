package org.saddlepoint.cli;

import java.util.concurrent.Callable;
import org.saddlepoint.bank.BankReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The figures of every template; exit code 1 where something is wrong. */
@Command(
    name = "report",
    header = "Print figures about every template: instances, answers, difficulty, rejection.",
    mixinStandardHelpOptions = true)
final class BankReportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private BankCheckOptions options;

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  BankReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    BankReport report = options.check(streams);
    if (json) {
      streams.out().println(report.json());
    } else {
      streams.out().println(report.table());
      report.faults().forEach(fault -> streams.out().println(fault));
      streams.out().println(report.summary());
    }
    return report.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
