package org.saddlepoint.picture;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Vocabulary;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Functions for tests of pictures, as they are typed, and drawings read back. */
public final class Shapes {
  private Shapes() {}

  public static Surface surface(String function) {
    return switch (ExpressionReader.read(function, Vocabulary.of("x", "y"))) {
      case Parsing.Parsed parsed -> Surface.of(parsed.expression(), "x", "y");
      case Parsing.Unparsed unparsed -> throw new AssertionError(function + unparsed.reason());
    };
  }

  public static Window about(double x, double y, double reach) {
    return Window.around(List.of(new Point(x, y)), reach);
  }

  /** Fails for what is no XML. */
  public static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }
}
