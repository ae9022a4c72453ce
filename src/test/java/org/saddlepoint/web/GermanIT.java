package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student who reads German: no English is left but what an author wrote, and that is marked. */
class GermanIT {
  /** Words that hold English sentences together and are no German ones. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "is", "are", "to", "with", "your", "you", "this", "that", "it", "for",
          "from", "not", "has", "have", "by", "on", "be", "as", "at", "or", "which", "what", "yet");

  /** What is shown or read out, formulae left aside, as are passages in another language. */
  private static final String GERMAN_TEXT =
      """
      const copy = document.documentElement.cloneNode(true);
      copy.querySelectorAll('.tex, code, script, style, [lang]:not(html)').forEach(e => e.remove());
      const named = [...copy.querySelectorAll('[aria-label], [placeholder], [title]')]
          .map(e => [e.getAttribute('aria-label'), e.placeholder, e.title].join(' '));
      return copy.textContent + ' ' + named.join(' ');
      """;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private WholeSite site;
  private Window window;

  @BeforeEach
  void start() throws Exception {
    site = new WholeSite();
    window = Window.on(site.server.port());
  }

  @AfterEach
  void stop() {
    window.close();
    site.close();
  }

  @Test
  void worksThroughAProblem() {
    window.open("/");
    window.click(".colophon button[value=de]");
    window.await("h1", "von Hand gerechnet");
    isGerman();
    window.open(site.problem(7));
    matrix("2", "4", "4", "6");
    window.await("#verdict-part-1", "Richtige Idee");
    window.await("#verdict-part-1", "die gemischten zweiten Ableitungen verdoppelt");
    window.click("#hint-part-1");
    window.await("#hints-part-1", "Geh vom Gradienten aus");
    isGerman();
    matrix("2", "2", "2", "6");
    window.await("#verdict-part-1", "Ja, das stimmt");
    window.type("#part-2-answer", "6,83; 1,17");
    window.await("#reading-part-2", "Wir lesen das als");
    assertThat(tex("#reading-part-2")).contains("6{,}83", ";").doesNotContain("6.83");
    window.click("#check-part-2");
    window.await("#verdict-part-2", "Ja, das stimmt");
    window.click("#part-3 [value=indefinite]");
    window.click("#check-part-3");
    window.await("#verdict-part-3", "Noch nicht");
    window.click("#part-3 [value=positive-definite]");
    window.click("#check-part-3");
    window.await("#verdict-part-3", "Ja, das stimmt");
    window.type("#part-4-answer", "5,83");
    window.click("#check-part-4");
    window.await("#verdict-part-4", "Ja, das stimmt");
    window.await("#onward", "Alles ist richtig.");
    isGerman();
    window.click("#onward a[href$='/solution']");
    window.await(".steps", "Konditionszahl");
    isGerman();
  }

  @Test
  void everyPageIsGerman() {
    window.open("/");
    window.click(".colophon button[value=de]");
    window.await("h1", "von Hand gerechnet");
    for (String path :
        List.of("/topics/eig.two", "/progress", "/nirgends", "/sign-up", "/sign-in")) {
      window.open(path);
      isGerman();
    }
  }

  private void isGerman() {
    assertThat(window.run("return document.documentElement.lang")).isEqualTo("de");
    Set<String> words = new TreeSet<>();
    WORD.matcher((String) window.run(GERMAN_TEXT))
        .results()
        .map(MatchResult::group)
        .filter(ENGLISH::contains)
        .forEach(words::add);
    assertThat(words).as("English words at %s", window.path()).isEmpty();
    assertThat(window.violations()).as(window.path()).isEmpty();
  }

  private String tex(String selector) {
    return (String)
        window.run("return document.querySelector(arguments[0] + ' .tex').dataset.tex", selector);
  }

  private void matrix(String... entries) {
    for (int i = 0; i < entries.length; i++) {
      window.type("#part-1 [name=cell-" + (i / 2 + 1) + "-" + (i % 2 + 1) + "]", entries[i]);
    }
    window.click("#check-part-1");
  }
}
