package org.saddlepoint.web;

import java.util.Map;
import org.saddlepoint.problem.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Page records to HTML, by the template of the same name. A template sees one variable, {@code
 * page}; what authors and learners write only ever gets into it as escaped text.
 */
final class Templates {
  private final TemplateEngine engine = new TemplateEngine();

  Templates(PageWords words) {
    var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
    engine.setMessageResolver(words);
  }

  String render(String template, Record page, Language language) {
    return engine.process(template, new Context(language.locale(), Map.of("page", page)));
  }
}
