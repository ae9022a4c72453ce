package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** Who may use what. */
class RoutesTest {

  @Test
  void aRouteThatDoesNotSayWhoMayUseItCannotBeMade() {
    assertThatNullPointerException()
        .isThrownBy(() -> Route.get("/secret", null, ctx -> {}))
        .withMessageContaining("/secret");
  }

  @Test
  void whateverStoresSomethingNeedsAToken() {
    PracticeInMemory practice = new PracticeInMemory();
    Site site =
        Site.of(practice, practice, SampleServer.PEOPLE, new DeskInMemory(), WebSettings.onPort(0));
    assertThat(Routes.of(site))
        .filteredOn(route -> route.method().name().equals("POST"))
        .filteredOn(route -> !route.path().startsWith(Api.PREFIX))
        .hasSizeGreaterThan(3)
        .noneMatch(route -> route.access() == Access.READER || route.access() == Access.PROGRAM);
    assertThat(Routes.of(site))
        .filteredOn(route -> route.access() == Access.WRITER)
        .allMatch(route -> route.method().name().equals("POST"));
  }

  @Test
  void aPortInUseIsSaidInOneSentence() throws PortTakenException {
    PracticeInMemory practice = new PracticeInMemory();
    try (Server first = SampleServer.start(practice, WebSettings.onPort(0))) {
      int port = first.port();
      assertThatExceptionOfType(PortTakenException.class)
          .isThrownBy(() -> SampleServer.start(practice, WebSettings.onPort(port)).close())
          .withMessageContaining("Port " + port + " is in use");
    }
  }
}
