package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.expression.DecimalCommas;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * Eigenvalues with their eigenvectors: 2: (1, 1); 4: (1, −1); λ1 = 2, v1 = (1, 1), …; (2, (1, 1)),
 * (4, (1, −1)); rows of a table. Several vectors behind one value are a pair each. ± goes through
 * the value and its vector together.
 */
final class PairsReader {
  private static final Pattern IDLE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\\\])(eigen-?(values?|vectors?|spaces?|pairs?)|with|vectors?|values?"
              + "|has|have|for|the|is|are|and its|an)(?![\\p{L}\\p{N}])");

  /** More than any matrix of a question has. */
  private static final int MOST = 50;

  private final Vocabulary vocabulary;

  PairsReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A value or a vector as it stands in the text. */
  private record Item(Piece piece, boolean isVector) {}

  /** A value with a vector, not yet read. */
  private record Pair(Piece value, Piece vector) {}

  Reading.Understood read(String raw) {
    String text = withoutIdleWords(raw);
    Piece piece = new Piece(ExpressionReader.tokens(text, vocabulary), ExpressionReader.end(text));
    if (PlacesReader.trimmed(piece).isEmpty()) {
      throw new Refusal(ReadingFault.EMPTY.with(), 1);
    }
    Brackets.check(piece);
    var result = new Result();
    for (Pair pair : pairs(piece)) {
      boolean twice = PlusMinus.isIn(pair.value()) || PlusMinus.isIn(pair.vector());
      result.add(PlusMinus.with(pair.value(), true), PlusMinus.with(pair.vector(), true));
      if (twice) {
        result.add(PlusMinus.with(pair.value(), false), PlusMinus.with(pair.vector(), false));
      }
    }
    return result.reading();
  }

  private static String withoutIdleWords(String raw) {
    var result = new StringBuilder();
    Matcher found = IDLE.matcher(raw);
    while (found.find()) {
      found.appendReplacement(result, " ".repeat(found.group().length()));
    }
    found.appendTail(result);
    return result.toString();
  }

  private List<Pair> pairs(Piece typed) {
    Piece piece = PlacesReader.trimmed(typed);
    Optional<Piece> inside = piece.insideBrackets();
    if (inside.isPresent()) {
      return pairs(inside.get());
    }
    if (isTable(piece)) {
      return Groups.lines(piece).stream().map(PairsReader::row).toList();
    }
    var items = new ArrayList<Item>();
    var pairs = new ArrayList<Pair>();
    for (Piece statement : Groups.statements(piece)) {
      Piece part = PlacesReader.trimmed(statement);
      if (isPair(part)) {
        pairs.addAll(ofTuple(part.insideBrackets().orElseThrow()));
      } else {
        items.addAll(items(part, items));
      }
    }
    if (!items.isEmpty()) {
      pairs.addAll(paired(items));
    }
    return pairs;
  }

  /** Lines of at least three cells with no brackets around them. */
  private static boolean isTable(Piece piece) {
    return Groups.in(piece).isEmpty()
        && Groups.lines(piece).stream()
            .allMatch(line -> line.outside(i -> isTab(line, i)).size() >= 2);
  }

  private static boolean isTab(Piece line, int index) {
    return index > 0 && line.get(index).gap() == Gap.TAB;
  }

  private static Pair row(Piece line) {
    int cell = line.outside(i -> isTab(line, i)).getFirst();
    return new Pair(line.between(0, cell), line.from(cell));
  }

  /** Brackets with a value before a vector in them: (2, (1, 1)). */
  private static boolean isPair(Piece part) {
    Optional<Piece> inside = part.insideBrackets();
    return inside
        .filter(in -> !Groups.in(in).isEmpty() && !in.is(0, Kind.OPEN) && !isNamed(in))
        .isPresent();
  }

  private static boolean isNamed(Piece inside) {
    return MatrixReader.withoutWrapper(inside).size() < inside.size();
  }

  /** A program gives the multiplicity between the value and the vectors: (2, 1, [(1, 1)]). */
  private List<Pair> ofTuple(Piece inside) {
    var items = new ArrayList<Item>();
    for (Piece statement : Groups.statements(inside)) {
      items.addAll(items(PlacesReader.trimmed(statement), items));
    }
    boolean counted =
        items.size() > 2
            && !items.get(1).isVector()
            && items.get(1).piece().size() == 1
            && items.get(1).piece().get(0).text().equals(Integer.toString(items.size() - 2));
    if (counted) {
      items.remove(1);
    }
    return paired(items);
  }

  /** What one statement holds: a value, a vector, a value with its vector. */
  private List<Item> items(Piece statement, List<Item> before) {
    List<Integer> relations = Labels.relations(statement);
    List<Piece> parts = statement.without(relations);
    var items = new ArrayList<Item>();
    Optional<Piece> value = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Piece part = parts.get(i);
      boolean vector = isVector(part);
      boolean label = !vector && i < parts.size() - 1 && Labels.isLabel(part);
      boolean rounding = i > 0 && statement.get(relations.get(i - 1)).text().equals("≈");
      boolean kept = !part.isEmpty() && !label && !(rounding && value.isPresent() && !vector);
      if (kept && vector) {
        value.ifPresent(v -> items.add(new Item(v, false)));
        boolean waiting = value.isPresent() || isWaiting(before);
        value = Optional.empty();
        items.addAll(vectors(part, waiting));
      } else if (kept) {
        value = Optional.of(part);
      }
    }
    value.ifPresent(v -> items.add(new Item(v, false)));
    return items;
  }

  private static boolean isWaiting(List<Item> before) {
    return !before.isEmpty() && !before.getLast().isVector();
  }

  private static boolean isVector(Piece part) {
    return !Groups.in(part).isEmpty() || part.insideTable().isPresent();
  }

  /** One vector, or those in curly brackets, or a value that stands directly before it. */
  private List<Item> vectors(Piece part, boolean valueBefore) {
    Optional<Piece> list = part.insideBrackets().filter(PairsReader::isListOfVectors);
    if (list.isPresent()) {
      return Groups.statements(list.get()).stream()
          .map(PlacesReader::trimmed)
          .filter(vector -> !vector.isEmpty())
          .map(vector -> new Item(vector, true))
          .toList();
    }
    int start = Groups.in(part).isEmpty() ? 0 : Groups.in(part).getFirst();
    boolean named = start > 0 && MatrixReader.isWrapper(part.get(start - 1));
    boolean sign = start == 1 && part.is(0, Kind.MINUS);
    if (!valueBefore && start > 0 && !named && !sign && !part.is(start - 1, Kind.TIMES)) {
      return List.of(new Item(part.between(0, start), false), new Item(part.from(start), true));
    }
    return List.of(new Item(part, true));
  }

  /** Brackets with lists in them, unless they are the rows of one column. */
  private static boolean isListOfVectors(Piece inside) {
    List<Piece> statements = Groups.statements(inside);
    boolean program = isNamed(inside);
    boolean lists = statements.stream().allMatch(part -> program || entries(part) > 1);
    return !Groups.in(inside).isEmpty() && (lists && !isRows(inside));
  }

  private static int entries(Piece part) {
    return part.insideBrackets().map(inside -> Separators.cut(inside).size()).orElse(1);
  }

  /** [[1, 0], [0, 1]] leaves open whether its rows or its columns are meant. */
  private static boolean isRows(Piece inside) {
    List<Piece> statements = Groups.statements(inside);
    return statements.size() > 1
        && statements.stream().allMatch(part -> part.get(0).text().equals("["));
  }

  private List<Pair> paired(List<Item> items) {
    long values = items.stream().filter(item -> !item.isVector()).count();
    if (values == 0) {
      throw new Refusal(
          AnswerFault.VECTOR_WITHOUT_VALUE.with(), items.getFirst().piece().position());
    }
    boolean valuesFirst =
        values > 1
            && values * 2 == items.size()
            && items.subList(0, (int) values).stream().noneMatch(Item::isVector);
    if (valuesFirst) {
      int half = (int) values;
      var pairs = new ArrayList<Pair>();
      for (int i = 0; i < half; i++) {
        pairs.add(new Pair(items.get(i).piece(), items.get(half + i).piece()));
      }
      return pairs;
    }
    return items.getFirst().isVector() ? vectorFirst(items) : valueFirst(items);
  }

  private static List<Pair> valueFirst(List<Item> items) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!item.isVector() && (i + 1 == items.size() || !items.get(i + 1).isVector())) {
        throw new Refusal(AnswerFault.VALUE_WITHOUT_VECTOR.with(), item.piece().position());
      }
      int value = i;
      while (items.get(value).isVector()) {
        value--;
      }
      if (item.isVector()) {
        pairs.add(new Pair(items.get(value).piece(), item.piece()));
      }
    }
    return pairs;
  }

  /** (1, 1): 2; (1, −1): 4. */
  private static List<Pair> vectorFirst(List<Item> items) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < items.size(); i += 2) {
      boolean isPair =
          items.get(i).isVector() && i + 1 < items.size() && !items.get(i + 1).isVector();
      if (!isPair) {
        throw new Refusal(AnswerFault.VECTOR_WITHOUT_VALUE.with(), items.get(i).piece().position());
      }
      pairs.add(new Pair(items.get(i + 1).piece(), items.get(i).piece()));
    }
    return pairs;
  }

  /** Pairs read one after another. */
  private final class Result {
    private final List<Answer.Pair> pairs = new ArrayList<>();
    private final List<Formula> echoes = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    void add(Piece value, Piece vector) {
      if (pairs.size() == MOST) {
        throw new Refusal(ReadingFault.TOO_MUCH_WORK.with(), value.position());
      }
      DecimalCommas.ambiguous(value.tokens())
          .ifPresent(comma -> {
            throw new Refusal(comma.reason(), comma.position());
          });
      var entries = new Entries(vocabulary);
      entries.read(Candidates.withDecimalCommas(value));
      Reading.Understood read = new ListReader(vocabulary).vector(vector);
      pairs.add(
          new Answer.Pair(entries.entries().getFirst(), ((Answer.Vector) read.answer()).entries()));
      echoes.add(Echoes.with(entries.echoes().getFirst(), read.echo()));
      remarks.addAll(entries.remarks());
      remarks.addAll(read.remarks());
    }

    Reading.Understood reading() {
      return new Reading.Understood(
          new Answer.Pairs(pairs),
          Echoes.joined(echoes, "; ", ";\\quad "),
          remarks.stream().distinct().toList());
    }
  }
}
