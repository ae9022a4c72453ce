package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers see comes from message files: neither templates nor code hold sentences. */
class WordsInFilesTest {
  /** Names and symbols that are the same in every language. */
  private static final Set<String> NAMES = Set.of("Saddlepoint", "k", "(", ")", ",", "·", "§");

  /** An element whose text a message, a value or another fragment takes the place of. */
  private static final Pattern FILLED =
      Pattern.compile(
          "<([a-zA-Z0-9:]+)\\b(?:\"[^\"]*\"|[^<>\"])*\\sth:(?:text|utext|replace)="
              + "(?:\"[^\"]*\"|[^<>\"])*>[^<]*</\\1>");

  private static final Pattern VALUE = Pattern.compile("\\sth:[a-z-]+=\"[^\"]*\"");

  private static final Pattern ASIDE = Pattern.compile("<svg.*?</svg>|<!--.*?-->", Pattern.DOTALL);

  private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");

  private static final Pattern NAMED =
      Pattern.compile("\\s(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"");

  /** Those that speak to programs and authors, in English. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "/(Json|AnalysisRequest|Fields|MarkDesk|EngineDesk|Analyst|AnalysisJson|KeyReader"
              + "|WrittenAnalysis|Sample|Export\\w+|Api|Secrets|Assets|Route|PortTakenException)"
              + "\\.java$");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern COMMENT = Pattern.compile("^\\s*(?:\\*|/\\*|//)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?<![-\\p{L}])(the|is|are|of|to|your|you|not|please|has|no)(?![-\\p{L}])");

  @Test
  void templatesHoldNoText() {
    var found = new TreeMap<String, List<String>>();
    files("templates", ".html")
        .forEach(path -> {
          String bare = bare(read(path));
          List<String> texts =
              Stream.concat(matches(TEXT, bare), matches(NAMED, bare))
                  .map(String::strip)
                  .filter(text -> !NAMES.contains(text))
                  .toList();
          if (!texts.isEmpty()) {
            found.put(path.toString(), texts);
          }
        });
    assertThat(found).isEmpty();
  }

  private static String bare(String template) {
    String shown = ASIDE.matcher(template).replaceAll("");
    return VALUE.matcher(FILLED.matcher(shown).replaceAll("")).replaceAll("");
  }

  @Test
  void codeHoldsNoSentences() {
    var found = new TreeMap<String, List<String>>();
    Stream.of("tutor", "web", "marking", "learning", "picture")
        .flatMap(floor -> files("src/main/java/org/saddlepoint/" + floor, ".java"))
        .filter(path -> !FOR_PROGRAMS.matcher(path.toString()).find())
        .forEach(path -> {
          List<String> sentences =
              read(path)
                  .lines()
                  .filter(line -> !COMMENT.matcher(line).find())
                  .filter(line -> !line.contains("Exception") && !line.contains("LOG"))
                  .flatMap(line -> matches(LITERAL, line))
                  .filter(text -> text.strip().split(" ", -1).length > 2)
                  .filter(text -> ENGLISH.matcher(text).find())
                  .toList();
          if (!sentences.isEmpty()) {
            found.put(path.toString(), sentences);
          }
        });
    assertThat(found).isEmpty();
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  private static Stream<Path> files(String folder, String ending) {
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      return paths.filter(path -> path.toString().endsWith(ending)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
