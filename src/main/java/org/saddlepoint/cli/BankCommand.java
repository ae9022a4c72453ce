package org.saddlepoint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What authors of problems need: the proof that templates are sound, and figures about them. */
@Command(
    name = "bank",
    header = "Check the problem bank, report on it, or list the cases it wants.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class BankCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "A command is expected: check, report or cases");
  }
}
