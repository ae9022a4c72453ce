package org.saddlepoint.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saddlepoint.problem.Language.ENGLISH;
import static org.saddlepoint.problem.Language.GERMAN;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.derivation.Message;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | GERMAN",
        "de-AT, en;q=0.9 | GERMAN",
        "en;q=0.5, de;q=0.9 | GERMAN",
        "fr, de;q=0.2 | GERMAN",
        "de;q=0, en | ENGLISH",
        "en-US, de | ENGLISH",
        "fr, * | ENGLISH",
        "'' | ENGLISH",
        ";;q=x,, | ENGLISH",
        "deutsch | ENGLISH",
      })
  void takesWhatTheBrowserLikesBest(String header, Language expected) {
    assertThat(Language.accepted(header)).isEqualTo(expected);
  }

  @Test
  void aPassageIsMarkedOnlyOnAPageOfAnotherLanguage() {
    assertThat(ENGLISH.tagOn(Locale.GERMANY)).isEqualTo("en-GB");
    assertThat(ENGLISH.tagOn(Locale.US)).isEmpty();
    assertThat(GERMAN.tagOn(Locale.GERMANY)).isEmpty();
  }

  @Test
  void titlesAreInEnglishWhereTheyAreInNoOtherLanguage() {
    Phrases both = new Phrases("A bowl", Map.of(GERMAN, "Eine Schale"));
    assertThat(both.in(GERMAN)).isEqualTo(new Phrase("Eine Schale", GERMAN));
    assertThat(Phrases.of("A bowl").in(GERMAN)).isEqualTo(new Phrase("A bowl", ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({"1, 1 Wert ist richtig", "2, 2 Werte sind richtig", "0, 0 Werte sind richtig"})
  void wordsFollowACount(int count, String expected) {
    Words words = Words.of(GERMAN, Map.of("k", "{0} {0?Wert ist|Werte sind} richtig"));
    assertThat(words.plain(Message.of("k", Message.plain(count)))).isEqualTo(expected);
  }

  @Test
  void numbersInSentencesAreWrittenAsItsReadersDo() {
    Words words = Words.of(GERMAN, Map.of("k", "{0} und $0.25$"));
    assertThat(words.plain(Message.of("k", Message.plain("0.5")))).isEqualTo("0,5 und 0,25");
  }
}
