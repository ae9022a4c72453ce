package org.saddlepoint.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The files of {@code static/}, about a megabyte, held in memory. Their folder's address has a hash
 * of all their contents in it: a browser may keep them for ever, and files that name each other
 * (stylesheets, fonts) stay together.
 */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  /** A file that everybody knows is there: it shows where the others are. */
  private static final String LANDMARK = "static/vendor/README.md";

  /**
   * Our own stylesheets are one file to the browser, in this order: small files are slow to ask.
   */
  private static final List<String> SHEETS =
      List.of(
          "colours",
          "type",
          "frame",
          "mathematics",
          "controls",
          "problem",
          "verdict",
          "topics",
          "solution",
          "picture",
          "progress",
          "people",
          "print");

  private static final String SITE_SHEET = "style/site.css";

  private final Map<String, Asset> files;
  private final String version;

  private Assets(Map<String, Asset> files, String version) {
    this.files = files;
    this.version = version;
  }

  /**
   * @param zipped the same by gzip; empty for what is compressed already
   */
  record Asset(String type, byte[] bytes, Optional<byte[]> zipped) {}

  static Assets load() {
    try {
      URI landmark = Assets.class.getClassLoader().getResource(LANDMARK).toURI();
      if (!landmark.getScheme().equals("jar")) {
        return read(Path.of(landmark).getParent().getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(landmark, Map.of())) {
        return read(jar.getPath("static"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Assets read(Path folder) throws IOException {
    Map<String, Asset> files = new TreeMap<>();
    MessageDigest digest = sha256();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
        String type = TYPES.get(ending(path));
        if (type != null) {
          byte[] bytes = Files.readAllBytes(path);
          String name = folder.relativize(path).toString().replace('\\', '/');
          files.put(name, new Asset(type, bytes, zipped(type, bytes)));
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        }
      }
    }
    byte[] sheet = joined(files);
    String type = TYPES.get("css");
    files.put(SITE_SHEET, new Asset(type, sheet, zipped(type, sheet)));
    return new Assets(files, HexFormat.of().formatHex(digest.digest(), 0, 6));
  }

  private static byte[] joined(Map<String, Asset> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String sheet : SHEETS) {
      out.writeBytes(files.get("style/" + sheet + ".css").bytes());
    }
    return out.toByteArray();
  }

  private static String ending(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static Optional<byte[]> zipped(String type, byte[] bytes) throws IOException {
    if (type.startsWith("font/")) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new Tight(out)) {
      gzip.write(bytes);
    }
    return Optional.of(out.toByteArray());
  }

  /** Done once at the start, so it may take its time. */
  private static final class Tight extends GZIPOutputStream {
    Tight(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** Address of the folder, without a slash at its end. */
  String url() {
    return "/static/" + version;
  }

  String version() {
    return version;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
