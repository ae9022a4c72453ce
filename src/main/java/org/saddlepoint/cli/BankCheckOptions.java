package org.saddlepoint.cli;

import org.saddlepoint.bank.BankCheck;
import org.saddlepoint.bank.BankReport;
import org.saddlepoint.bank.CheckSettings;
import org.saddlepoint.bank.TemplateReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How thoroughly, and what is printed meanwhile. */
final class BankCheckOptions {
  private static final int BAR = 30;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private BankOption bank;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Instances of each template (${DEFAULT-VALUE} unless given).")
  private int seeds;

  @Option(
      names = "--exhaustive",
      description = "Every combination of parameters, up to 100,000 a template.")
  private boolean exhaustive;

  BankReport check(Streams streams) {
    if (seeds < 1 || seeds > 10_000_000) {
      throw new ParameterException(
          spec.commandLine(), "--seeds should be a number from 1 to 10,000,000");
    }
    BankReport report =
        BankCheck.of(
            bank.load(),
            new CheckSettings(seeds, seeds, exhaustive),
            (template, done, all) -> show(streams, template, done, all));
    streams.err().print(System.console() == null ? "" : "\r\u001b[K");
    return report;
  }

  /** On a terminal one bar that moves; elsewhere a line a template would only be in the way. */
  private static void show(Streams streams, TemplateReport template, int done, int all) {
    if (System.console() != null) {
      int filled = BAR * done / all;
      streams
          .err()
          .print(
              "\r\u001b[K[%s%s] %d of %d  %s"
                  .formatted(
                      "#".repeat(filled), " ".repeat(BAR - filled), done, all, template.id()));
      streams.err().flush();
    }
  }
}
