package org.saddlepoint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a subcommand: says which there are. */
@Command(
    name = "./run",
    header = "Practise the calculus behind second-order optimisation.",
    description = "Without a command, ./run serves the tutor on port 7070.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "A command is expected: serve, operator, analyse, mark, sample or bank");
  }
}
