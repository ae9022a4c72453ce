package org.saddlepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process: its address, its signals, what stands in its way, and a kill. */
class ServeIT {
  private static final Pattern ADDRESS =
      Pattern.compile("Saddlepoint is at (http://localhost:\\d+/)");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final String PROBLEM = "problems/calculus/hessian-of-a-quadratic?seed=7";

  /** With whole paths: the programs run in another folder than this one. */
  private static final String CLASSES =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(path -> Path.of(path).toAbsolutePath().toString())
          .collect(Collectors.joining(File.pathSeparator));

  @TempDir private Path folder;

  private final List<Process> started = new ArrayList<>();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @AfterEach
  void killAll() {
    started.forEach(Process::destroyForcibly);
    browser.close();
  }

  private Process start(String data, String port) throws IOException {
    return command("serve", "--port", port, "--data", data);
  }

  /** In the folder of the test: what lies in it is named without it. */
  private Process command(String... arguments) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                CLASSES,
                "org.saddlepoint.Main"));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    Process process =
        builder.redirectError(folder.resolve("err-" + started.size()).toFile()).start();
    started.add(process);
    return process;
  }

  private String errors(int process) throws IOException {
    return Files.readString(folder.resolve("err-" + process));
  }

  private static String address(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    Matcher line = ADDRESS.matcher(String.valueOf(output.readLine()));
    assertThat(line.matches()).as("%s", line).isTrue();
    return line.group(1);
  }

  private static int exit(Process process) throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
    return process.exitValue();
  }

  private static void signal(Process process, String name) throws Exception {
    assertThat(
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor())
        .isZero();
  }

  private String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return browser.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void endsOnASignalWithItsExitCodeAndHasSaidItsAddressOnly() throws Exception {
    for (String name : List.of("TERM", "INT")) {
      Process server = start(name, "0");
      assertThat(get(address(server))).contains("<main");
      signal(server, name);
      assertThat(exit(server)).isEqualTo(name.equals("TERM") ? 143 : 130);
      assertThat(server.inputReader(StandardCharsets.UTF_8).readLine()).isNull();
    }
    assertThat(errors(0) + errors(1)).doesNotContain("Exception");
  }

  @Test
  void aPortInUseIsOneSentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Process server = start("data", String.valueOf(taken.getLocalPort()));
      assertThat(exit(server)).isEqualTo(1);
      assertThat(errors(0).lines())
          .singleElement()
          .asString()
          .contains("Port " + taken.getLocalPort())
          .endsWith(".");
    }
  }

  @Test
  void aLockedDatabaseIsOneSentence() throws Exception {
    address(start("data", "0"));
    Process second = start("data", "0");
    assertThat(exit(second)).isEqualTo(1);
    assertThat(errors(1).lines()).singleElement().asString().endsWith(".");
  }

  /** What the operator command says while the tutor runs, and after it is stopped. */
  @Test
  void anOperatorIsMadeWhileTheTutorIsStopped() throws Exception {
    Process server = start("data", "0");
    address(server);
    Process early = command("operator", "boss@example.org", "--data", "data");
    assertThat(exit(early)).isEqualTo(1);
    assertThat(errors(1)).contains("is in use by another process. Stop the tutor, run this again");
    signal(server, "TERM");
    exit(server);
    Process late = command("operator", "boss@example.org", "--data", "data", "--at", "/");
    assertThat(exit(late)).isZero();
    String link = late.inputReader(StandardCharsets.UTF_8).lines().toList().getLast();
    String page = get(address(start("data", "0")) + link.substring(1));
    assertThat(page).contains("Choose a new password");
  }

  @Test
  void whatWasAnsweredIsThereAfterAKill() throws Exception {
    Process server = start("data", "0");
    String address = address(server);
    String page = get(address + PROBLEM);
    Matcher token = TOKEN.matcher(page);
    Matcher action = Pattern.compile("action=\"/([^\"]*/parts/hessian/answers)\"").matcher(page);
    assertThat(token.find() && action.find()).isTrue();
    String form = "token=" + token.group(1);
    String answer = form + "&cell-1-1=%s&cell-1-2=%s&cell-2-1=5&cell-2-2=7";
    HttpResponse<String> said = post(address + action.group(1), answer.formatted("31/7", "5"));
    assertThat(said.body()).contains("verdict");
    server.destroyForcibly();
    exit(server);
    Process again = start("data", "0");
    assertThat(get(address(again) + PROBLEM)).contains("value=\"31/7\"");
  }

  private HttpResponse<String> post(String address, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }
}
