package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.saddlepoint.problem.Language;
import org.saddlepoint.problem.Prose.Inline;
import org.saddlepoint.problem.Wording;
import org.saddlepoint.problem.Wording.Block;
import org.saddlepoint.problem.Wording.Piece;

/**
 * Markdown with TeX between dollar signs and {{…}} for values → prose with gaps. The mathematics is
 * taken out before Markdown runs, so that x_1^2 and a*b stay what they are. HTML is text like any
 * other; of a link its words remain.
 */
final class MarkdownReader {
  private static final Pattern MATHS =
      Pattern.compile(
          "\\\\\\$|\\$\\$(?<display>[^$]*)\\$\\$|\\$(?<inline>[^$]*)\\$|\\{\\{[^{}]+\\}\\}",
          Pattern.DOTALL);

  /** Stand for a piece of mathematics while Markdown runs; private characters, so no author's. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';
  private static final char DOLLAR = '\uE002';
  private static final Pattern PLACE = Pattern.compile(OPEN + "(\\d{1,6})" + CLOSE);
  private static final Parser PARSER = Parser.builder().build();

  private final TexReader tex;
  private final Names names;
  private final List<Piece> taken = new ArrayList<>();
  private final List<Boolean> displayed = new ArrayList<>();

  MarkdownReader(FormulaReader reader) {
    this.tex = new TexReader(reader);
    this.names = reader.names();
  }

  Wording read(Map<Language, YamlNode.Scalar> spoken) {
    Map<Language, Wording> others = new EnumMap<>(Language.class);
    spoken.forEach((language, scalar) -> {
      if (language != Language.ENGLISH) {
        others.put(language, read(scalar));
      }
    });
    return new Wording(read(spoken.get(Language.ENGLISH)).blocks(), others);
  }

  Wording read(YamlNode.Scalar scalar) {
    return read(scalar.text(), scalar.line());
  }

  Wording read(String text, int line) {
    taken.clear();
    displayed.clear();
    String clean = text.replaceAll("[\uE000-\uE002]", "");
    String marked = MATHS.matcher(clean).replaceAll(match -> place(match.group(), line));
    if (marked.indexOf('$') >= 0) {
      tex.faults().add(line, "a dollar sign opens mathematics that no other one closes");
    }
    if (marked.contains("{{")) {
      tex.faults().add(line, "'{{' opens a value that no '}}' closes");
    }
    var collector = new Collector();
    PARSER.parse(marked).accept(collector);
    return new Wording(collector.blocks);
  }

  private String place(String found, int line) {
    if (found.equals("\\$")) {
      return String.valueOf(DOLLAR);
    }
    boolean isDisplay = found.startsWith("$$");
    String inside =
        isDisplay
            ? found.substring(2, found.length() - 2)
            : found.startsWith("$") ? found.substring(1, found.length() - 1) : found;
    String name = found.startsWith("{{") ? found.substring(2, found.length() - 2).strip() : "";
    taken.add(
        names.isWord(name)
            ? new Piece.Word(name)
            : new Piece.Filled(tex.read(inside.strip(), line)));
    displayed.add(isDisplay);
    return OPEN + Integer.toString(taken.size() - 1) + CLOSE;
  }

  /** Walks the tree of Markdown and writes prose. */
  private final class Collector extends AbstractVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private Optional<List<List<Piece>>> items = Optional.empty();

    private void endLine() {
      if (line.isEmpty()) {
        return;
      }
      if (items.isPresent()) {
        items.get().add(line);
      } else {
        blocks.add(new Block.Paragraph(line));
      }
      line = new ArrayList<>();
    }

    private void words(String text) {
      Matcher matcher = PLACE.matcher(text);
      int done = 0;
      while (matcher.find()) {
        plain(text.substring(done, matcher.start()));
        maths(Integer.parseInt(matcher.group(1)));
        done = matcher.end();
      }
      plain(text.substring(done));
    }

    private void plain(String text) {
      if (!text.isEmpty()) {
        line.add(new Piece.Fixed(new Inline.Words(text.replace(DOLLAR, '$'))));
      }
    }

    private void maths(int index) {
      boolean isAlone = displayed.get(index) && items.isEmpty();
      if (isAlone && taken.get(index) instanceof Piece.Filled(var formula)) {
        endLine();
        blocks.add(new Block.Display(formula));
      } else {
        line.add(taken.get(index));
      }
    }

    @Override
    public void visit(Text text) {
      words(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      blank();
    }

    @Override
    public void visit(HardLineBreak end) {
      blank();
    }

    private void blank() {
      if (!line.isEmpty()) {
        plain(" ");
      }
    }

    @Override
    public void visit(Emphasis emphasis) {
      stressed(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      stressed(emphasis);
    }

    /** Stress is for words: mathematics in it stays mathematics. */
    private void stressed(Node node) {
      int before = line.size();
      visitChildren(node);
      for (int i = before; i < line.size(); i++) {
        if (line.get(i) instanceof Piece.Fixed(Inline.Words(var text))) {
          line.set(i, new Piece.Fixed(new Inline.Emphasis(text)));
        }
      }
    }

    @Override
    public void visit(Code code) {
      line.add(new Piece.Fixed(new Inline.Code(plainCode(code.getLiteral()))));
    }

    @Override
    public void visit(HtmlInline html) {
      words(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      words(html.getLiteral());
      endLine();
    }

    @Override
    public void visit(FencedCodeBlock code) {
      line.add(new Piece.Fixed(new Inline.Code(plainCode(code.getLiteral().strip()))));
      endLine();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      words(code.getLiteral());
      endLine();
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      endLine();
    }

    @Override
    public void visit(Heading heading) {
      stressed(heading);
      endLine();
    }

    @Override
    public void visit(BlockQuote quote) {
      visitChildren(quote);
    }

    @Override
    public void visit(BulletList list) {
      bullets(list);
    }

    @Override
    public void visit(OrderedList list) {
      bullets(list);
    }

    private void bullets(Node list) {
      endLine();
      boolean isOutermost = items.isEmpty();
      if (isOutermost) {
        items = Optional.of(new ArrayList<>());
      }
      visitChildren(list);
      if (isOutermost) {
        List<List<Piece>> collected = items.orElseThrow();
        items = Optional.empty();
        blocks.add(new Block.Bullets(collected));
      }
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
      endLine();
    }

    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
    }

    private String plainCode(String code) {
      return PLACE.matcher(code).replaceAll("…").replace(DOLLAR, '$');
    }
  }
}
