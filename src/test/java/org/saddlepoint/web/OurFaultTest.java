package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saddlepoint.tutor.Practice;

/** A fault of ours: its number is on the page, its details are not, and the typed work is. */
class OurFaultTest {
  private static final String ANSWERS =
      "/problems/spectra/text-example@1a2b3c4d:1/parts/eigenvalues/answers";

  private Server server;
  private Browser browser;

  @BeforeEach
  void start() throws PortTakenException {
    PracticeInMemory sound = new PracticeInMemory();
    Practice broken =
        (Practice)
            Proxy.newProxyInstance(
                Practice.class.getClassLoader(),
                new Class<?>[] {Practice.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("submit") || method.getName().equals("progress")) {
                    throw new IllegalStateException("secret detail");
                  }
                  // In whatever language, it is the broken one.
                  return method.getName().equals("in") ? proxy : method.invoke(sound, arguments);
                });
    server =
        Server.start(broken, sound, SampleServer.PEOPLE, new DeskInMemory(), WebSettings.onPort(0));
    browser = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void showsAReferenceAndNothingElse() {
    var page = browser.get("/progress");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).doesNotContain("secret").doesNotContain("Exception");
    Matcher reference = Pattern.compile("the number ([0-9A-F]{8})\\.").matcher(page.body());
    assertThat(reference.find()).isTrue();
  }

  @Test
  void keepsTheTypedWork() {
    var page = browser.submit("/", ANSWERS, Map.of("answer", "4 ± 2√2"));
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("4 ± 2√2").contains("Send it again");
  }
}
