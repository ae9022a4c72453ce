package org.saddlepoint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.saddlepoint.tutor.SlipCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The catalogue of slips, for those who read notes in reports or write cases. */
@Command(
    name = "slips",
    header = "List the slips that are recognised, with what is said to each.",
    mixinStandardHelpOptions = true)
final class SlipsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description = "Codes, or letters they begin with: H4, E (all unless given).")
  private List<String> codes = List.of();

  @Option(names = "--json", description = "Each slip as a line of JSON.")
  private boolean json;

  SlipsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<SlipCatalogue.Entry> found =
        SlipCatalogue.of(code -> codes.isEmpty() || codes.stream().anyMatch(c -> isMeant(c, code)));
    if (found.isEmpty()) {
      throw new Refusal("No slip has the code " + String.join(", ", codes) + ".");
    }
    for (SlipCatalogue.Entry entry : found) {
      streams.out().println(json ? entry.json() : line(entry));
    }
    return ExitCode.OK;
  }

  private static boolean isMeant(String wanted, String code) {
    boolean isFamily = wanted.chars().allMatch(Character::isLetter);
    return isFamily ? code.startsWith(wanted) : code.equals(wanted);
  }

  private static String line(SlipCatalogue.Entry entry) {
    return "%s  %s%s%n    %s"
        .formatted(
            entry.code(), entry.name(), entry.principal() ? "  (principal)" : "", entry.says());
  }
}
