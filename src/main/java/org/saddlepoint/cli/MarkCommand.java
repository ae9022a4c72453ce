package org.saddlepoint.cli;

import java.util.concurrent.Callable;
import org.saddlepoint.tutor.EngineDesk;
import org.saddlepoint.tutor.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Marks answers, against a key or to a problem of the bank. */
@Command(
    name = "mark",
    header = "Mark answers.",
    description = {
      "Each line of input is a JSON object and gives one line of JSON. Against a key:",
      "",
      "  {\"type\":\"number\",\"key\":\"4+2sqrt(2)\",\"answer\":\"6.83\"}",
      "",
      "Types are number, expression, set, vector, matrix, direction, eigenpairs, points and",
      "interval; \"variables\":[\"x\",\"y\"] and \"exact\":true may be added, to a direction",
      "\"sense\":true where only positive multiples are as good. Keys are written as answers:",
      "",
      "  {\"type\":\"eigenpairs\",\"key\":\"2: (1, 1); 4: (1, -1)\",\"answer\":\"4: (-2, 2), 2: (1,"
          + " 1)\"}",
      "  {\"type\":\"points\",\"key\":\"(0, 0): saddle\",\"answer\":\"saddle point at (0, 0)\"}",
      "  {\"type\":\"interval\",\"key\":\"(0, 1/2]\",\"answer\":\"0 < x <= 0.5\"}",
      "",
      "To a problem of the bank, as ./run sample names it:",
      "",
      "  {\"problem\":\"chapter/name@version:7\",\"part\":\"hessian\",\"answer\":\"[[2,2],[2,6]]\"}",
      "",
      "where \"earlier\":{\"part\":\"answer\"} may add what was answered to other parts.",
      ""
    },
    mixinStandardHelpOptions = true)
final class MarkCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private BankOption bank;

  @Option(names = "--stdin", description = "Read answers as JSON, one a line.")
  private boolean fromInput;

  MarkCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!fromInput) {
      throw new ParameterException(
          spec.commandLine(), "--stdin is expected: answers are read from standard input");
    }
    Lines.answer(streams, new EngineDesk(Library.of(bank.load()))::mark);
    return ExitCode.OK;
  }
}
