package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saddlepoint.problem.Language;

/** Every page is valid HTML, in every language. */
class ValidHtmlTest {
  private static HtmlValidator validator;

  @BeforeAll
  static void load() {
    validator = new HtmlValidator();
  }

  @Test
  void aFaultIsFound() {
    assertThat(validator.complaints("<!DOCTYPE html><html lang=en><title>a</title><p><li>b"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsValid(Language language) {
    Templates templates = new Templates(new PageWords());
    Map<String, Record> pages = TemplatesTest.pages();
    pages.keySet().removeIf(name -> name.startsWith("fragments/"));
    assertThat(pages).isNotEmpty();
    Map<String, List<String>> complaints = new TreeMap<>();
    pages.forEach((name, page) -> {
      String template = name.split("\\?", -1)[0];
      complaints.put(name, validator.complaints(templates.render(template, page, language)));
    });
    assertThat(complaints).allSatisfy((name, said) -> assertThat(said).as(name).isEmpty());
  }
}
