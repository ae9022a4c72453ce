package org.saddlepoint.tutor.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/130.0 Safari/537.36 Edg/130.0 | Edge, Windows",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile"
            + " Safari/537.36 | Chrome, Android",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
            + " Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | Safari, iPhone",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18 Safari/605"
            + " | Safari, macOS",
        "curl/8.5.0 | ''",
        "<script>Firefox/ | Firefox",
      })
  void namesTheBrowserAndTheSystem(String userAgent, String words) {
    assertThat(new Origin("", userAgent).device()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
    "2001:db8:1:2:ffff:4:5:6, 2001:db8:1:2:",
    "2001:db8::1, 2001:db8:",
    "'', ''",
  })
  void aHouseholdIsOnePlace(String address, String place) {
    assertThat(new Origin(address, "").place()).isEqualTo(place);
  }
}
