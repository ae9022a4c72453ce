package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.learning.Rung;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Prose;
import org.saddlepoint.problem.Prose.Block;
import org.saddlepoint.problem.Prose.Inline;
import org.saddlepoint.tutor.Echo;
import org.saddlepoint.tutor.Learner;
import org.saddlepoint.web.page.Frame;
import org.saddlepoint.web.page.PartBox;
import org.saddlepoint.web.page.PartFragment;
import org.saddlepoint.web.page.ProblemPage;
import org.saddlepoint.web.page.ProgressPage;
import org.saddlepoint.web.page.ReadingFragment;
import org.saddlepoint.web.page.SolutionPage;
import org.saddlepoint.web.page.StartPage;
import org.saddlepoint.web.page.TodayPage;
import org.saddlepoint.web.page.TopicPage;
import org.saddlepoint.web.page.TroublePage;

/** Every template with the record of its page, and what no template may do. */
class TemplatesTest {
  private static final Learner.Guest GUEST = new Learner.Guest(1);
  private static final Frame FRAME =
      new Frame(
          "/here?a=b",
          Frame.Theme.DARK,
          Language.ENGLISH,
          "t0",
          "/static/v",
          Optional.of(new Frame.Signature("Ada", true)),
          Optional.of(new Frame.Notice("brought", "3")));
  private static final PartBox.Reader NOTHING = part -> new Echo.Nothing();

  private final Templates templates = new Templates(new PageWords());

  /** Each with the record of its page. */
  static Map<String, Record> pages() {
    PracticeInMemory practice = new PracticeInMemory();
    var key = PracticeInMemory.key(1);
    practice.submit(GUEST, key, "hessian", "2\t4\n2\t6");
    practice.submit(GUEST, key, "hessian", "2\t3\n2\t6");
    practice.submit(GUEST, key, "kappa", "(");
    practice.hint(GUEST, key, "hessian");
    practice.giveUp(GUEST, key);
    var view = practice.problem(GUEST, key).orElseThrow();
    Map<String, Record> pages = new TreeMap<>();
    pages.put("start", StartPage.of(FRAME, practice.start(GUEST), NOTHING));
    pages.put("topic", TopicPage.of(FRAME, practice.topic(GUEST, "eig.two").orElseThrow()));
    pages.put("problem", ProblemPage.of(FRAME, view, NOTHING));
    var guided = practice.problem(GUEST, key, Optional.of(Rung.GUIDED)).orElseThrow();
    pages.put("problem?mode=guided", ProblemPage.of(FRAME, guided, NOTHING));
    pages.put("solution", SolutionPage.of(FRAME, practice.solution(GUEST, key).orElseThrow()));
    pages.put("today", TodayPage.of(FRAME, practice.today(GUEST).orElseThrow()));
    pages.put("progress", ProgressPage.of(FRAME, practice.progress(GUEST)));
    var fields = List.of(new TroublePage.Field("answer", "<b>"));
    pages.put(
        "trouble",
        new TroublePage(
            FRAME,
            403,
            "trouble.token",
            List.of(),
            "",
            "/a",
            fields,
            Optional.of(new TroublePage.Way("trouble.problem-page", "/b"))));
    pages.put(
        "fragments/trouble",
        new TroublePage(
            FRAME, 500, "trouble.500", List.of("A1"), "A1", "", List.of(), Optional.empty()));
    pages.put(
        "fragments/answered",
        PartFragment.of(FRAME, view, view.part("hessian").orElseThrow(), NOTHING, true));
    var understood = new Echo.Understood(new Formula("x^{2}", "x^2"), "a note");
    pages.put("fragments/reading", ReadingFragment.of(understood, "x2"));
    pages.putAll(SamplePeople.pages(FRAME));
    return pages;
  }

  static Stream<String> names() {
    return pages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void rendersWithItsPage(String name) {
    String template = name.replaceFirst("\\?.*", "");
    assertThat(templates.render(template, pages().get(name), Language.ENGLISH))
        .isNotBlank()
        .doesNotContain("th:")
        .doesNotContain("${")
        .doesNotContain("#{");
  }

  @Test
  void everyPageTemplateIsRenderedHere() {
    assertThat(files().keySet())
        .filteredOn(name -> !name.startsWith("fragments/"))
        .isSubsetOf(pages().keySet());
  }

  @Test
  void writesEveryKindOfProse() {
    var formula = new Formula("a<b", "a<b");
    var prose =
        new Prose(
            List.of(
                new Block.Paragraph(
                    List.of(
                        new Inline.Words("one <i>"),
                        new Inline.Emphasis("two"),
                        new Inline.Code("x1"),
                        new Inline.Mathematics(formula),
                        new Inline.Words(", three"))),
                new Block.Display(formula),
                new Block.Bullets(List.of(List.of(new Inline.Words("four"))))));
    PracticeInMemory practice = new PracticeInMemory();
    var view = practice.problem(GUEST, PracticeInMemory.key(1)).orElseThrow();
    var told =
        new org.saddlepoint.tutor.ProblemView(
            view.key(),
            view.title(),
            view.chapter(),
            view.skill(),
            1,
            "Because.",
            prose,
            view.parts(),
            view.path(),
            false,
            false,
            false,
            false,
            view.picture(),
            view.curvature());
    assertThat(templates.render("problem", ProblemPage.of(FRAME, told, NOTHING), Language.ENGLISH))
        .contains(
            "<p>one &lt;i&gt;<em>two</em><code>x1</code>"
                + "<span class=\"tex\" data-tex=\"a&lt;b\">a&lt;b</span>\u2060, three</p>")
        .contains("data-display")
        .contains("<li>four</li>");
  }

  @Test
  void showsWhereReadingFailed() {
    var echo = new Echo.NotUnderstood("A bracket is missing.", 4);
    assertThat(
            templates.render(
                "fragments/reading", ReadingFragment.of(echo, "2x + (3"), Language.ENGLISH))
        .contains("A bracket is missing.")
        .contains("<span>2x +</span>")
        .contains("<span> (3</span>");
    assertThat(ReadingFragment.of(new Echo.NotUnderstood("s", 99), "ab").before()).isEqualTo("ab");
  }

  @Test
  void missingWordsAreAFault() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new PageWords().of(Language.ENGLISH, "no.such"))
        .withMessageContaining("no.such");
  }

  /** Under our Content-Security-Policy they would not run, and nobody would see why. */
  @Test
  void noTemplateHasInlineScriptsStylesOrUnescapedText() {
    files()
        .forEach((name, text) -> {
          assertThat(text)
              .as(name)
              .doesNotContainPattern("\\sstyle=|\\son[a-z]+=|<style|javascript:");
          assertThat(text).as(name).doesNotContainPattern("<script(?![^>]*th:src)[^>]*>");
          assertThat(
                  text.replaceAll(
                      "th:utext=\"\\$\\{(problem|page|picture)(\\.frame)?\\.(picture|svg|strip\\(\\))}\"",
                      ""))
              .as(name)
              .doesNotContain("utext")
              .doesNotContain("[(");
        });
  }

  @Test
  void everyWordIsUsed() {
    String used = String.join("\n", files().values());
    List<String> literal =
        Pattern.compile("#\\{\\|?([a-z0-9.-]+)")
            .matcher(used)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(new PageWords().keys())
        .filteredOn(key -> !key.startsWith("trouble."))
        .filteredOn(key ->
            literal.stream()
                .noneMatch(
                    stem -> key.equals(stem) || (stem.endsWith(".") && key.startsWith(stem))))
        .isEmpty();
    assertThat(literal.stream().filter(key -> !key.endsWith(".")).collect(Collectors.toSet()))
        .isSubsetOf(new PageWords().keys());
  }

  private static Map<String, String> files() {
    try {
      Path folder = Path.of(TemplatesTest.class.getClassLoader().getResource("templates").toURI());
      try (Stream<Path> paths = Files.walk(folder)) {
        return paths
            .filter(path -> path.toString().endsWith(".html"))
            .collect(
                Collectors.toMap(
                    path -> folder.relativize(path).toString().replace(".html", ""),
                    TemplatesTest::text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
