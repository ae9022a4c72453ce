package org.saddlepoint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Template;
import org.saddlepoint.tutor.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints instances with their keys, for other programs to check or to use. */
@Command(
    name = "sample",
    header = "Print problems with their answers as JSON, one a line.",
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private BankOption bankOption;

  @Parameters(paramLabel = "TEMPLATE", description = "As chapter/name; each with all the seeds.")
  private List<String> ids = List.of();

  @Option(names = "--all", description = "Every template of the bank.")
  private boolean all;

  @Option(
      names = "--seeds",
      paramLabel = "SEEDS",
      defaultValue = "0",
      converter = Seeds.Converter.class,
      description =
          "One seed, ranges, or both: 5, 0-99 or 1,3,7-9 (${DEFAULT-VALUE} unless given).")
  private Seeds seeds;

  SampleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (all == !ids.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "The names of templates, or --all, are expected");
    }
    Bank bank = bankOption.load();
    bank.faults().forEach(fault -> streams.err().println(fault));
    chosen(bank).forEach(template -> seeds.stream().forEach(seed -> print(template, seed)));
    return ExitCode.OK;
  }

  private List<Template> chosen(Bank bank) {
    if (all) {
      return bank.templates();
    }
    List<Template> templates = new ArrayList<>();
    for (String id : ids) {
      templates.add(
          bank.find(id)
              .orElseThrow(() ->
                  new Refusal("There is no template " + id + "; 'sample --all' prints all.")));
    }
    return templates;
  }

  private void print(Template template, long seed) {
    switch (template.draw(seed)) {
      case Drawing.Drawn(var problem) -> streams.out().print(Sample.line(problem) + "\n");
      case Drawing.Refused(var reason) ->
          streams.err().println(template.id() + ", seed " + seed + ": " + reason);
    }
  }
}
