package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Analyse and mark for programs. */
class ApiTest extends SiteTest {
  /** Every test comes from an address of its own. */
  private static int lastAddress;

  private final String address = "192.0.2." + ++lastAddress;

  private HttpResponse<String> analyse(String body) {
    return post("/api/v1/analyse", address, body);
  }

  private HttpResponse<String> post(String path, String from, String body) {
    return browser.send(
        browser.request(path).header("X-Forwarded-For", from).POST(BodyPublishers.ofString(body)));
  }

  @Test
  void answersOneObject() {
    var answer = analyse("{\"f\":\"x^2\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/json");
    assertThat(answer.body()).isEqualTo("{\"value\":\"x^2\"}\n");
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void answersAnArrayOneByOne() {
    assertThat(analyse("[{\"f\":\"x\"},{},{\"f\":\"y\"}]").body())
        .isEqualTo(
            "[{\"value\":\"x\"},{\"error\":\"f is missing\",\"position\":0},"
                + "{\"value\":\"y\"}]\n");
    assertThat(analyse("[]").body()).isEqualTo("[]\n");
  }

  @Test
  void marks() {
    assertThat(post("/api/v1/mark", address, "{\"key\":\"2\"}").body()).contains("\"value\":\"2\"");
  }

  @Test
  void saysWhatIsTheMatterInJson() {
    assertThat(analyse("{}").statusCode()).isEqualTo(400);
    var broken = analyse("{\"f\": ");
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(broken.body()).contains("\"error\":\"This is not JSON.\"").contains("\"position\":");
    assertThat(analyse("").statusCode()).isEqualTo(400);
    assertThat(analyse("{} {}").statusCode()).isEqualTo(400);
    assertThat(browser.get("/api/v1/analyse").statusCode()).isEqualTo(405);
    assertThat(browser.get("/api/v1/analyse").body()).startsWith("{\"error\":");
    assertThat(browser.get("/api/v2").body()).startsWith("{\"error\":");
  }

  @Test
  void limitsSize() {
    var large = analyse("{\"f\":\"" + "x".repeat(1 << 20) + "\"}");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).startsWith("{\"error\":").contains("262144 bytes");
    String many = "{},".repeat(Api.MOST_AT_ONCE) + "{}";
    assertThat(analyse("[" + many + "]").statusCode()).isEqualTo(413);
  }

  @Test
  void survivesDeepNesting() {
    assertThat(analyse("[".repeat(50_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void slowsDownWhoAsksTooMuch() {
    for (int i = 0; i < CALLS_PER_MINUTE; i++) {
      assertThat(analyse("{\"f\":\"x\"}").statusCode()).isEqualTo(200);
    }
    var refused = analyse("{\"f\":\"x\"}");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).startsWith("{\"error\":");
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 60);
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
    assertThat(post("/api/v1/analyse", "198.51.100.1", "{\"f\":\"x\"}").statusCode())
        .isEqualTo(200);
  }
}
