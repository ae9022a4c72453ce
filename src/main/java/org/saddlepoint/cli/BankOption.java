package org.saddlepoint.cli;

import java.nio.file.Path;
import java.util.List;
import org.saddlepoint.bank.Bank;
import org.saddlepoint.bank.SourceFile;
import picocli.CommandLine.Option;

/** Which problem bank a command works with. */
final class BankOption {
  @Option(
      names = "--bank",
      paramLabel = "DIR",
      description = "A folder of templates in place of the bank that comes with the program.")
  private Path folder;

  List<SourceFile> files() {
    return folder == null ? BankFiles.builtIn() : BankFiles.in(folder);
  }

  Bank load() {
    return Bank.load(files());
  }
}
