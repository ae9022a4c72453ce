package org.saddlepoint.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault and every remark of the reader has its words. */
class ReadingWordsTest {
  @Test
  void everyFaultAndRemarkHasWords() throws IOException {
    var words = new Properties();
    try (Reader in =
        new InputStreamReader(
            getClass().getResourceAsStream("/messages/reading_en.properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    Stream.concat(
            Arrays.stream(AnswerFault.values()).map(AnswerFault::key),
            Arrays.stream(AnswerRemark.values()).map(AnswerRemark::key))
        .forEach(key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
  }
}
