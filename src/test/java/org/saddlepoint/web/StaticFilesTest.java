package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Files that browsers may keep for ever, because their address changes with them. */
class StaticFilesTest extends SiteTest {

  @Test
  void everyFileThatThePagesNameIsThere() {
    String page = browser.get(PROBLEM).body();
    List<String> files =
        Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(files).hasSizeGreaterThan(15).anyMatch(file -> file.endsWith("/style/site.css"));
    for (String file : files) {
      var answer = browser.get(file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .hasValue("public, max-age=31536000, immutable");
    }
  }

  /** The text's font, those of formulae, scripts and stylesheets, all that the front page names. */
  @Test
  void aFirstVisitIsLight() {
    String page = browser.get("/").body();
    Assets assets = Assets.load();
    int weight =
        Pattern.compile("(?:src|href)=\"/static/[^/]+/([^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> assets.find(found.group(1)).orElseThrow())
            .mapToInt(asset -> asset.zipped().orElse(asset.bytes()).length)
            .sum();
    assertThat(weight).isBetween(100_000, 212_000);
  }

  @Test
  void aFileUnderAnotherVersionIsNotKept() {
    var answer = browser.get("/static/0000/style/colours.css");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @Test
  void sendsFilesCompressedToWhoCanReadThem() throws IOException {
    var plain = browser.get("/static/0/vendor/katex/katex.min.js");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    Assets assets = Assets.load();
    Assets.Asset katex = assets.find("vendor/katex/katex.min.js").orElseThrow();
    byte[] zipped = katex.zipped().orElseThrow();
    assertThat(zipped.length).isLessThan(100_000);
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      assertThat(unzipped.readAllBytes()).isEqualTo(katex.bytes());
    }
    var request =
        browser.request("/static/0/style/colours.css").header("Accept-Encoding", "gzip, br");
    assertThat(browser.send(request).headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void leadsNowhereElse() {
    assertThat(browser.get("/static/0/..%2f..%2fpom.xml").statusCode()).isBetween(400, 404);
    assertThat(browser.get("/static/0/style/").statusCode()).isEqualTo(404);
  }
}
