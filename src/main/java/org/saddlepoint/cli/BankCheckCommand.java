package org.saddlepoint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.saddlepoint.bank.BankFault;
import org.saddlepoint.bank.BankReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves every template over many instances; exit code 1 where something is wrong. */
@Command(
    name = "check",
    header = "Prove every template of the bank over many instances, and name every fault.",
    mixinStandardHelpOptions = true)
final class BankCheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private BankCheckOptions options;

  @Option(names = "--json", description = "The faults as JSON.")
  private boolean json;

  BankCheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    BankReport report = options.check(streams);
    List<BankFault> faults = report.faults();
    if (json) {
      streams.out().println(report.faultsAsJson());
    } else {
      faults.forEach(fault -> streams.out().println(fault));
      streams.out().println(report.summary());
    }
    return faults.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
