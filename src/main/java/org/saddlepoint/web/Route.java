package org.saddlepoint.web;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** One line of the site's table of contents. */
record Route(HandlerType method, String path, Access access, Handler handler) {
  Route {
    requireNonNull(access, () -> path + " does not say who may use it");
  }

  static Route get(String path, Access access, Handler handler) {
    return new Route(HandlerType.GET, path, access, handler);
  }

  static Route post(String path, Access access, Handler handler) {
    return new Route(HandlerType.POST, path, access, handler);
  }
}
