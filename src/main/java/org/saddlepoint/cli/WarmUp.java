package org.saddlepoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/**
 * A first visit before anybody else's: the front page and a problem with its worked parts, so that
 * classes are loaded and templates read by the time a person comes. It stores nothing, as a visitor
 * who only looks. Whoever comes earlier still is served meanwhile.
 */
final class WarmUp {
  private static final List<String> PAGES = List.of("/", "/topics/eig.two/practise", "/progress");
  private static final int PATIENCE_MILLISECONDS = 20_000;

  private WarmUp() {}

  static void visit(int port) {
    for (String page : PAGES) {
      try {
        read("http://localhost:" + port + page);
      } catch (IOException e) {
        // The program may be ending already. If not, the first visitor waits for us instead.
        return;
      }
    }
  }

  private static void read(String address) throws IOException {
    var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setConnectTimeout(PATIENCE_MILLISECONDS);
    connection.setReadTimeout(PATIENCE_MILLISECONDS);
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    } finally {
      connection.disconnect();
    }
  }
}
