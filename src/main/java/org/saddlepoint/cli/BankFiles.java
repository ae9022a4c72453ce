package org.saddlepoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saddlepoint.bank.SourceFile;

/** Reads the files of a problem bank: those in the program itself, or a folder's. */
final class BankFiles {
  private static final String ENDING = ".yaml";

  private BankFiles() {}

  /** The bank that came with the program. */
  static List<SourceFile> builtIn() {
    // A file that is always there: asking for the folder itself does not work in every jar.
    URL licence = BankFiles.class.getResource("/problem-bank/LICENSE");
    if (licence == null) {
      return List.of();
    }
    try {
      URI place = licence.toURI();
      if (!place.getScheme().equals("jar")) {
        return below(Path.of(place).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return below(jar.getPath("problem-bank"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the problem bank in the program cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bank in a folder of the reader's own. */
  static List<SourceFile> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("There is no folder " + folder + " to read problems from.");
    }
    try {
      return below(folder);
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("The folder " + folder + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static List<SourceFile> below(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      List<SourceFile> files = new ArrayList<>();
      for (Path file : (Iterable<Path>) found.filter(BankFiles::isTemplate).sorted()::iterator) {
        files.add(new SourceFile(name(folder, file), text(file)));
      }
      return List.copyOf(files);
    }
  }

  private static boolean isTemplate(Path file) {
    return file.toString().endsWith(ENDING) && Files.isRegularFile(file);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      // Read all the same: the bank names the file and the line in which it cannot go on.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
  }
}
