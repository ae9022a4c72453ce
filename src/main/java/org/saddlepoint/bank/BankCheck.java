package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that a bank is sound: every template over many instances, in parallel, and all that is
 * wrong at once. Deterministic: the same bank always gives the same report.
 */
public final class BankCheck {
  private BankCheck() {}

  /** Told after each template. */
  @FunctionalInterface
  public interface Progress {
    void done(TemplateReport report, int templates, int ofTemplates);
  }

  /** The figures of every template that can be read; the faults of the others are in the bank. */
  public static BankReport of(Bank bank, CheckSettings settings, Progress progress) {
    List<TemplateReport> reports = new ArrayList<>();
    for (LoadedTemplate loaded : bank.loaded()) {
      reports.add(new TemplateCheck(loaded).report(settings));
      progress.done(reports.getLast(), reports.size(), bank.loaded().size());
    }
    return new BankReport(reports, bank.faults());
  }
}
