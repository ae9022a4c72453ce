package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.store.Role;

/** Every route against every role: who may is let in, and who may not is told so and no more. */
class RolesTest extends PeopleTest {
  private static final Map<Role, String> PEOPLE = new EnumMap<>(Role.class);

  @BeforeAll
  static void meet() {
    for (Role role : Role.values()) {
      String email = role.word() + "@roles.example.org";
      signUp(new Browser(site.server), email);
      appoint(email, role);
      PEOPLE.put(role, email);
    }
  }

  static Stream<Route> routes() {
    Site declared =
        Site.of(
            new PracticeInMemory(),
            new PracticeInMemory(),
            site.people,
            new DeskInMemory(),
            WebSettings.onPort(0));
    return Routes.of(declared).stream();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void letsInWhoMay(Route route) {
    Map<Optional<Role>, Integer> statuses = new LinkedHashMap<>();
    statuses.put(Optional.empty(), status(new Browser(site.server), route));
    for (Role role : Role.values()) {
      Browser browser = new Browser(site.server);
      signIn(browser, PEOPLE.get(role), PASSWORD);
      statuses.put(Optional.of(role), status(browser, route));
    }
    Optional<Role> needed = route.access().needed();
    statuses.forEach((role, status) -> {
      boolean may = needed.isEmpty() || role.map(r -> r.includes(needed.get())).orElse(false);
      if (may) {
        assertThat(status).as("%s for %s", route.path(), role).isNotIn(401, 403);
      } else {
        assertThat(status)
            .as("%s for %s", route.path(), role)
            .isEqualTo(role.isPresent() ? 403 : 303);
      }
    });
  }

  /** With its token, so that nothing else stands in the way. */
  private static int status(Browser browser, Route route) {
    String path = route.path().replaceAll("\\{[a-z]+}|<[a-z]+>", "0");
    if (route.method().equals(HandlerType.GET)) {
      return browser.get(path).statusCode();
    }
    return browser.submit("/progress", path, Map.of()).statusCode();
  }
}
