package org.saddlepoint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.BankFault;
import org.saddlepoint.bank.CaseCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The cases that templates should have and have not, with a sketch of each. */
@Command(
    name = "cases",
    header = "List the cases that templates still want, with a sketch of each.",
    description = {
      "A sketch holds what the rules say on one instance: work it out by hand before you keep it,",
      "and write it with {{…}} where you can, so that it is tried on ten instances."
    },
    mixinStandardHelpOptions = true)
final class BankCasesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private BankOption bank;

  @Parameters(
      paramLabel = "TEMPLATE",
      arity = "0..*",
      description = "Ids of templates, or how they begin (all unless given).")
  private List<String> templates = List.of();

  BankCasesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Bank read = bank.load();
    List<BankFault> faults = read.faults();
    faults.forEach(fault -> streams.out().println(fault));
    List<CaseCoverage.Wanted> wanted =
        CaseCoverage.of(
            read, id -> templates.isEmpty() || templates.stream().anyMatch(id::startsWith));
    for (CaseCoverage.Wanted one : wanted) {
      streams.out().println(one.template() + ": " + one.why());
      one.sketch().ifPresent(streams.out()::print);
    }
    streams.out().println(wanted.size() == 1 ? "1 case wanted" : wanted.size() + " cases wanted");
    return faults.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
