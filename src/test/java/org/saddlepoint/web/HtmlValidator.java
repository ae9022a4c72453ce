package org.saddlepoint.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Nu Html Checker. It stands on libraries older than ours, so the build puts it into a folder
 * ({@code html.validator}) and it lives in a class loader of its own.
 */
final class HtmlValidator {
  private static final String CLASS = "nu.validator.client.EmbeddedValidator";

  /** What has become valid since the checker was released (version 20.7.2). */
  private static final List<String> NEWER_THAN_THE_CHECKER =
      List.of(
          "Attribute “autocorrect” not allowed on element “input”",
          "Attribute “pathLength” not allowed on element “circle”",
          "Attribute “blocking” not allowed on element “script”",
          "Bad value “dialog” for attribute “method” on element “form”",
          "The autofill field name “username” is not allowed in this context", // with type=email
          "must not include more than one “autofocus” attribute"); // one each in a dialog

  private final Object validator;

  HtmlValidator() {
    Path folder = Path.of(System.getProperty("html.validator", "target/html-validator"));
    try (Stream<Path> jars = Files.list(folder)) {
      ClassLoader loader =
          new URLClassLoader(
              jars.map(HtmlValidator::url).toArray(URL[]::new),
              ClassLoader.getPlatformClassLoader());
      Class<?> type = loader.loadClass(CLASS);
      Class<?> format = loader.loadClass(CLASS + "$OutputFormat");
      this.validator = type.getConstructor().newInstance();
      type.getMethod("setOutputFormat", format)
          .invoke(validator, format.getField("TEXT").get(null));
    } catch (IOException e) {
      throw new UncheckedIOException("the build copies the validator to " + folder, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with a document, with the places; nothing where it is valid. */
  List<String> complaints(String document) {
    InputStream bytes = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(validator.getClass().getClassLoader());
      Object said =
          validator.getClass().getMethod("validate", InputStream.class).invoke(validator, bytes);
      return complaints(String.valueOf(said).lines().toList());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** A complaint is a line, and a line with its place. */
  private static List<String> complaints(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).startsWith("Error"))
        .filter(i -> NEWER_THAN_THE_CHECKER.stream().noneMatch(lines.get(i)::contains))
        .mapToObj(i -> String.join(" ", lines.subList(i, Math.min(i + 2, lines.size()))))
        .toList();
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
