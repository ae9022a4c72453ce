package org.saddlepoint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as a command with its subcommands. */
public final class Program {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private Program() {}

  /** Runs one command; gives the exit code: 0 done, 1 not possible or a fault found, 2 misused. */
  public static int run(Streams streams, String... arguments) {
    return commandLine(streams).execute(arguments);
  }

  private static CommandLine commandLine(Streams streams) {
    CommandLine program =
        new CommandLine(new RootCommand())
            .addSubcommand(new ServeCommand(streams))
            .addSubcommand(new OperatorCommand(streams))
            .addSubcommand(new AnalyseCommand(streams))
            .addSubcommand(new MarkCommand(streams))
            .addSubcommand(new SampleCommand(streams))
            .addSubcommand(new SlipsCommand(streams))
            .addSubcommand(
                new CommandLine(new BankCommand())
                    .addSubcommand(new BankCheckCommand(streams))
                    .addSubcommand(new BankReportCommand(streams))
                    .addSubcommand(new BankCasesCommand(streams)));
    // A formula may begin with a minus: -x^2 is no option, and no bundle of options.
    program.getSubcommands().get("analyse").setUnmatchedOptionsArePositionalParams(true);
    return program
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setParameterExceptionHandler(Program::misused)
        .setExecutionExceptionHandler(Program::failed);
  }

  private static int misused(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String help = command.getCommandSpec().qualifiedName() + " --help";
    command.getErr().println(sentence(e.getMessage()) + " Try '" + help + "'.");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Refusal refusal) {
      command.getErr().println(refusal.getMessage());
    } else {
      LOG.error("{} failed", command.getCommandSpec().qualifiedName(), e);
    }
    return ExitCode.SOFTWARE;
  }

  private static String sentence(String message) {
    String line = message.lines().findFirst().orElse("This cannot be understood").strip();
    return line.endsWith(".") ? line : line + ".";
  }
}
