package org.saddlepoint.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.saddlepoint.tutor.Desk;
import org.saddlepoint.tutor.Guests;
import org.saddlepoint.tutor.Practice;
import org.saddlepoint.tutor.people.People;

/** The site while it is served. Closing it lets the requests under way end first. */
public final class Server implements AutoCloseable {
  /** Far above any answer, and small enough that nobody fills the memory. */
  static final long LARGEST_REQUEST = 256 * 1024;

  private static final Duration LAST_REQUESTS = Duration.ofSeconds(10);

  private final Javalin app;

  private Server(Javalin app) {
    this.app = app;
  }

  public static Server start(
      Practice practice, Guests guests, People people, Desk desk, WebSettings settings)
      throws PortTakenException {
    probe(settings.port());
    Site site = Site.of(practice, guests, people, desk, settings);
    Javalin app = Javalin.create(config -> configure(config, site));
    try {
      app.start(settings.port());
    } catch (JavalinBindException e) {
      app.stop();
      throw new PortTakenException(settings.port());
    }
    return new Server(app);
  }

  /** Says so before anything is set up; the library would fill the log about it. */
  private static void probe(int port) throws PortTakenException {
    try {
      new ServerSocket(port).close();
    } catch (IOException e) {
      throw new PortTakenException(port);
    }
  }

  private static void configure(JavalinConfig config, Site site) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.defaultContentType = "text/html; charset=utf-8";
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(server -> {
      server.setStopTimeout(LAST_REQUESTS.toMillis());
      server.setErrorHandler(new Unparsed());
    });
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    Routes.install(config.routes, site);
  }

  public int port() {
    return app.port();
  }

  @Override
  public void close() {
    app.stop();
  }
}
