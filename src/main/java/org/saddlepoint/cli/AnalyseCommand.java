package org.saddlepoint.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.tutor.AnalysisRequest;
import org.saddlepoint.tutor.Analyst;
import org.saddlepoint.tutor.EngineDesk;
import org.saddlepoint.tutor.Library;
import org.saddlepoint.tutor.RequestFault;
import org.saddlepoint.tutor.WrittenAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gradient, Hessian, eigenvalues, class, condition number and Newton step of a function. */
@Command(
    name = "analyse",
    header = "Work out everything about a function at a point.",
    description = {
      "With a function, the whole worked analysis as plain text:",
      "",
      "  ./run analyse \"x1^2 + 2x1x2 + 3x2^2\" --at 1,-2",
      "",
      "With --stdin, each line of input is a JSON object and gives one line of JSON:",
      "",
      "  {\"f\":\"x^2 + 3xy\",\"variables\":[\"x\",\"y\"],\"at\":[\"1\",\"1/2\"]}",
      ""
    })
final class AnalyseCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FUNCTION", description = "For example x^2 + 3xy.")
  private String function;

  @Option(
      names = "--at",
      paramLabel = "POINT",
      description = "One number for each variable, parted by commas: 1,-2 or 1/2,sqrt(2).")
  private String at;

  @Option(
      names = "--variables",
      paramLabel = "NAMES",
      description = "The variables in order, parted by commas; else those found, in order.")
  private String variables;

  // No -h: that is how -h^2 begins.
  @Option(names = "--help", usageHelp = true, description = "Show this help message and exit.")
  boolean help;

  @Option(names = "--stdin", description = "Read requests as JSON, one a line.")
  private boolean fromInput;

  AnalyseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (fromInput) {
      Lines.answer(streams, new EngineDesk(Library.of(Bank.load(List.of())))::analyse);
      return ExitCode.OK;
    }
    if (function == null) {
      throw new ParameterException(spec.commandLine(), "A function, or --stdin, is expected");
    }
    streams.out().print(written());
    return ExitCode.OK;
  }

  private String written() {
    try {
      AnalysisRequest request =
          AnalysisRequest.of(
              function,
              Optional.ofNullable(variables).map(PointText::entries),
              Optional.ofNullable(at).map(PointText::entries));
      return WrittenAnalysis.of(Analyst.analyse(request));
    } catch (RequestFault fault) {
      throw new Refusal(fault.getMessage() + " (At character " + fault.position() + ".)");
    }
  }
}
