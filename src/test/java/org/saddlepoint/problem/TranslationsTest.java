package org.saddlepoint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message files of other languages beside the English ones. */
class TranslationsTest {
  /** In each language with a whole translation: a new sentence has to be translated at once. */
  private static final Set<String> COMPLETE =
      Set.of(
          "pages",
          "picture",
          "reading",
          "marking",
          "tutor",
          "derivation",
          "calculus",
          "spectra",
          "conditioning",
          "descent",
          "newton",
          "quasinewton",
          "saddles",
          "likelihood",
          "deep");

  private static final Pattern GAP = Pattern.compile("\\{(\\d+)}");
  private static final Pattern COUNT = Pattern.compile("\\{(\\d+)\\?[^|{}]*\\|[^|{}]*}");
  private static final Pattern TEX = Pattern.compile("\\$([^$]+)\\$");

  static List<String> files() throws Exception {
    URI folder = MessageFiles.class.getResource("/messages/pages_en.properties").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder).getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_en.properties"))
          .map(name -> name.replace("_en.properties", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aTranslationHasTheGapsAndTheMathematicsOfTheEnglish(String file) {
    Map<String, String> english = MessageFiles.own(file, Language.ENGLISH);
    Map<String, String> german = MessageFiles.own(file, Language.GERMAN);
    assertThat(english.keySet()).as("keys of %s", file).containsAll(german.keySet());
    new TreeMap<>(german)
        .forEach((key, words) -> {
          String from = english.get(key);
          assertThat(gaps(words)).as("gaps of %s", key).isEqualTo(gaps(from));
          assertThat(gaps(from)).as("counts of %s", key).containsAll(found(COUNT, words));
          assertThat(found(TEX, words)).as("TeX of %s", key).isEqualTo(found(TEX, from));
          assertThat(withoutTex(words)).as("apostrophes of %s", key).doesNotContain("'");
          assertThat(stars(words)).as("stress of %s", key).isEven().isEqualTo(stars(from));
        });
  }

  private static Set<String> gaps(String words) {
    return new TreeSet<>(found(GAP, words));
  }

  /** In the order of the alphabet: another language may have another order of words. */
  private static List<String> found(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(match -> match.group(1)).sorted().toList();
  }

  private static String withoutTex(String words) {
    return TEX.matcher(words).replaceAll("");
  }

  private static long stars(String words) {
    return withoutTex(words).chars().filter(c -> c == '*').count();
  }

  /** Listed for whoever translates; a fault only in what is said to be whole. */
  @ParameterizedTest
  @MethodSource("files")
  void nothingIsMissingInAWholeTranslation(String file) {
    Set<String> missing = new TreeSet<>(MessageFiles.own(file, Language.ENGLISH).keySet());
    missing.removeAll(MessageFiles.own(file, Language.GERMAN).keySet());
    if (COMPLETE.contains(file)) {
      assertThat(missing).as("%s_de.properties lacks", file).isEmpty();
    } else {
      System.out.println(file + "_de.properties lacks " + missing.size() + ": " + missing);
    }
  }

  @Test
  void onlyFilesThatExistAreCalledWhole() throws Exception {
    assertThat(files()).containsAll(COMPLETE).contains("pages", "derivation", "marking");
  }

  /** {@link java.util.Properties} takes the last of two lines with the same key in silence. */
  @ParameterizedTest
  @MethodSource("files")
  void noKeyIsTwiceInAFile(String file) throws Exception {
    for (Language language : Language.values()) {
      String name = "/messages/%s_%s.properties".formatted(file, language.code());
      if (MessageFiles.class.getResource(name) != null) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        Path path = Path.of(MessageFiles.class.getResource(name).toURI());
        Pattern key = Pattern.compile("^([A-Za-z0-9.-]+) *=");
        Files.readAllLines(path).stream()
            .flatMap(line -> key.matcher(line).results())
            .map(MatchResult::group)
            .filter(found -> !seen.add(found))
            .forEach(twice::add);
        assertThat(twice).as(name).isEmpty();
      }
    }
  }
}
