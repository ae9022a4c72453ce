package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.saddlepoint.expression.DecimalCommas;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * Rows of entries: brackets inside brackets, rows parted by semicolons or lines, a TeX table, or
 * what a program prints ({@code array([[2., 2.], [2., 6.]])}).
 */
final class MatrixReader {
  private static final Set<String> WRAPPERS =
      Set.of("array", "matrix", "np", "numpy", "Matrix", "tensor");

  /** Rows with their echoes. */
  record Table(
      List<List<Entry>> rows, List<List<Formula>> echoes, List<Remark> remarks, boolean nested) {}

  private final Vocabulary vocabulary;
  private final UnaryOperator<Piece> factor;

  MatrixReader(Vocabulary vocabulary) {
    this(vocabulary, entry -> entry);
  }

  private MatrixReader(Vocabulary vocabulary, UnaryOperator<Piece> factor) {
    this.vocabulary = vocabulary;
    this.factor = factor;
  }

  Table read(Piece typed) {
    Multiple multiple = Multiple.of(withoutWrapper(typed), vocabulary);
    Table table = new MatrixReader(vocabulary, multiple::of).list(multiple.list());
    return multiple.transposed() ? transposed(table) : table;
  }

  static Table transposed(Table table) {
    return new Table(
        columns(table.rows()), columns(table.echoes()), table.remarks(), table.nested());
  }

  private static <T> List<List<T>> columns(List<List<T>> rows) {
    return IntStream.range(0, rows.getFirst().size())
        .mapToObj(j -> rows.stream().map(row -> row.get(j)).toList())
        .toList();
  }

  private Table list(Piece piece) {
    List<Integer> commas =
        IntStream.range(0, piece.size())
            .filter(i -> DecimalCommas.isTight(piece.tokens(), i))
            .boxed()
            .toList();
    if (commas.isEmpty()) {
      return table(piece);
    }
    Candidates<Table> candidates = Candidates.of(piece, this::table);
    boolean decimal = isDecimal(piece, candidates, piece.get(commas.getFirst()).position());
    Table read = decimal ? candidates.decimal().get() : candidates.separating().get();
    return decimal ? with(AnswerRemark.DECIMAL_COMMAS.with(), read) : read;
  }

  private static Table with(Remark remark, Table table) {
    var remarks = new ArrayList<>(table.remarks());
    remarks.removeIf(Entries::isDecimalComma);
    remarks.add(remark);
    return new Table(table.rows(), table.echoes(), remarks, table.nested());
  }

  private boolean isDecimal(Piece piece, Candidates<Table> candidates, int position) {
    if (!candidates.bothMakeSense()) {
      // [[2,2],[2]] is a matrix with a slip, not a column of decimals.
      return candidates.onlyDecimalMakesSense()
          && candidates.decimal().get().rows().getFirst().size() > 1;
    }
    List<Piece> rows = rows(piece).pieces();
    if (rows.stream().anyMatch(Separators::hasHardSeparator)) {
      return true;
    }
    boolean mixed =
        rows.stream()
            .anyMatch(row ->
                !Separators.tightCommas(row).isEmpty()
                    && (Separators.hasLooseComma(row) || !Separators.blanks(row).isEmpty()));
    if (mixed) {
      throw Candidates.ambiguous(position);
    }
    return false;
  }

  /** Drops the name of a constructor before its brackets. */
  static Piece withoutWrapper(Piece piece) {
    boolean wrapped = !piece.isEmpty() && !piece.is(0, Kind.TABLE_BEGIN) && isWrapper(piece.get(0));
    if (!wrapped) {
      return piece;
    }
    int bracket = 0;
    while (bracket < piece.size() && !piece.is(bracket, Kind.OPEN)) {
      bracket++;
    }
    return piece.from(bracket);
  }

  static boolean isWrapper(Token token) {
    return WRAPPERS.contains(token.text());
  }

  private Table table(Piece piece) {
    Optional<List<List<Piece>>> diagonal = Diagonal.cells(piece);
    Rows found = rows(piece);
    List<List<Piece>> cells =
        diagonal.orElseGet(() -> found.pieces().stream().map(MatrixReader::cells).toList());
    var rows = new ArrayList<List<Entry>>();
    var echoes = new ArrayList<List<Formula>>();
    var remarks = new LinkedHashSet<Remark>();
    for (List<Piece> row : cells) {
      Entries entries = row(row, rows.size() + 1);
      checkLength(rows, entries.entries().size(), row.getFirst().position());
      rows.add(entries.entries());
      echoes.add(entries.echoes());
      remarks.addAll(entries.remarks());
    }
    return new Table(rows, echoes, List.copyOf(remarks), found.nested() || diagonal.isPresent());
  }

  private static void checkLength(List<List<Entry>> before, int length, int position) {
    if (!before.isEmpty() && before.getFirst().size() != length) {
      throw new Refusal(
          AnswerFault.RAGGED_ROWS.with(
              Integer.toString(before.size() + 1),
              Integer.toString(length),
              Integer.toString(before.getFirst().size())),
          position);
    }
  }

  private static List<Piece> cells(Piece row) {
    return row.isEmpty() ? List.of(row) : Separators.cut(row);
  }

  private Entries row(List<Piece> cells, int number) {
    var entries = new Entries(vocabulary);
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isEmpty()) {
        throw new Refusal(
            AnswerFault.EMPTY_CELL.with(Integer.toString(number), Integer.toString(i + 1)),
            cells.get(i).position());
      }
      entries.read(factor.apply(cells.get(i)));
    }
    return entries;
  }

  /** The rows, and whether each was typed in brackets of its own or in a TeX table. */
  record Rows(List<Piece> pieces, boolean nested) {}

  static Rows rows(Piece piece) {
    Optional<Piece> table = piece.insideTable();
    if (table.isPresent()) {
      return new Rows(lines(table.get()), true);
    }
    List<Piece> groups = groups(piece);
    if (groups.size() > 1) {
      return new Rows(groups, true);
    }
    Optional<Piece> inside = piece.insideBrackets();
    if (inside.isPresent()) {
      Rows inner = rows(inside.get());
      boolean single = inside.get().insideBrackets().isPresent() && !inner.nested();
      return single ? new Rows(inner.pieces(), true) : inner;
    }
    return new Rows(lines(piece), false);
  }

  /** The insides of brackets that stand side by side, each of them one row; else nothing. */
  private static List<Piece> groups(Piece piece) {
    var rows = new ArrayList<Piece>();
    for (Piece part : piece.cutBefore(groupStarts(piece))) {
      Optional<Piece> inside = withoutLastSign(part).insideBrackets();
      if (inside.isEmpty() || !isRow(part, inside.get())) {
        return List.of();
      }
      rows.add(inside.get());
    }
    return rows;
  }

  private static List<Integer> groupStarts(Piece piece) {
    return piece.outside(i ->
        i > 0
            && piece.is(i, Kind.OPEN)
            && (piece.is(i - 1, Kind.CLOSE) || isRowSign(piece.get(i - 1))));
  }

  private static Piece withoutLastSign(Piece part) {
    return !part.isEmpty() && isRowSign(part.get(part.size() - 1))
        ? part.between(0, part.size() - 1)
        : part;
  }

  private static boolean isRowSign(Token token) {
    return token.is(Kind.COMMA) || token.is(Kind.SEMICOLON) || token.is(Kind.ROW_BREAK);
  }

  /** (x + 1) is an entry, (1, 2) and [1] are rows. */
  private static boolean isRow(Piece part, Piece inside) {
    return !part.get(0).text().equals("(") || Separators.cut(inside).size() > 1;
  }

  /** Rows parted by semicolons, TeX's line breaks or lines. */
  private static List<Piece> lines(Piece piece) {
    var rows = new ArrayList<Piece>();
    int start = 0;
    for (int i : piece.outside(i -> true)) {
      boolean sign = piece.is(i, Kind.SEMICOLON) || piece.is(i, Kind.ROW_BREAK);
      if (sign || (i > start && startsLine(piece, i))) {
        rows.add(piece.between(start, i));
        start = sign ? i + 1 : i;
      }
    }
    if (start < piece.size() || rows.isEmpty()) {
      rows.add(piece.from(start));
    }
    return rows;
  }

  private static boolean startsLine(Piece piece, int index) {
    Token token = piece.get(index);
    return token.gap() == Gap.NEWLINE && piece.get(index - 1).endsOperand();
  }
}
