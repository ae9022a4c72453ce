package org.saddlepoint.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real, headless Chromium for a test. Both programs are looked up here and given to Selenium by
 * name: its own manager would ask the network first.
 */
public final class Chromium {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          // Started as root, as in a container, Chromium refuses to run inside its sandbox.
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /** The caller quits it. The profile is a fresh temporary folder of ChromeDriver's own. */
  public static ChromeDriver start(String... moreFlags) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("CHROMIUM", BROWSERS).toFile());
    options.addArguments(FLAGS);
    options.addArguments(moreFlags);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("CHROMEDRIVER", List.of("chromedriver")).toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Path program(String variable, List<String> names) {
    return Optional.ofNullable(System.getenv(variable))
        .map(Path::of)
        .or(() -> onPath(names))
        .orElseThrow(() ->
            new IllegalStateException(
                "The browser tests need Chromium and ChromeDriver: none of "
                    + names
                    + " is on the PATH, and "
                    + variable
                    + " is not set. ./test installs them where it may."));
  }

  private static Optional<Path> onPath(List<String> names) {
    List<Path> folders =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1)).map(Path::of).toList();
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
