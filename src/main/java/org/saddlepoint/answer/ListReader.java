package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/** Vectors and sets. */
final class ListReader {
  private final Vocabulary vocabulary;

  ListReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** (1, −2), [1; −2], ⟨1, −2⟩, 1, −2, a column or a row of a table. */
  Reading.Understood vector(Piece typed) {
    Piece whole = MatrixReader.withoutWrapper(withoutNameOfPoint(labelOfWhole(typed)));
    Multiple multiple = Multiple.of(whole, vocabulary);
    Piece piece = MatrixReader.withoutWrapper(multiple.list());
    if (isTable(piece) || isNested(piece)) {
      return line(new MatrixReader(vocabulary).read(whole), piece.position());
    }
    Piece inside = parted(piece.insideBrackets().orElse(piece));
    BiConsumer<Entries, Piece> reader = (entries, entry) -> entries.read(multiple.of(entry));
    Entries entries = new LineReader(vocabulary, reader).read(inside);
    entries.orderByLabels();
    return new Reading.Understood(
        new Answer.Vector(entries.entries()), Echoes.vector(entries.echoes()), entries.remarks());
  }

  /** P(1, 2), as points are named at school. */
  private static Piece withoutNameOfPoint(Piece piece) {
    boolean named =
        !piece.isEmpty() && piece.is(0, Kind.WORD) && piece.get(0).text().matches("[A-Z][0-9]?");
    return named && piece.from(1).insideBrackets().isPresent() ? piece.from(1) : piece;
  }

  /** A table of TeX, with or without brackets of its own. */
  private static boolean isTable(Piece piece) {
    return piece.insideBrackets().orElse(piece).insideTable().isPresent();
  }

  /** (1|2), as points are written at school: the bars part. */
  private static Piece parted(Piece inside) {
    List<Integer> bars = inside.outside(i -> inside.is(i, Kind.BAR));
    boolean parts =
        bars.size() == 1 && !inside.holdsOutside(Kind.SEMICOLON, Kind.CONJUNCTION, Kind.ROW_BREAK);
    return parts ? inside.with(bars.getFirst(), Kind.SEMICOLON, ";") : inside;
  }

  private static boolean isNested(Piece piece) {
    Optional<Piece> inside = piece.insideBrackets();
    return inside.isPresent() && MatrixReader.rows(piece).nested() && inside.get().is(0, Kind.OPEN);
  }

  private static Reading.Understood line(MatrixReader.Table table, int position) {
    boolean column = table.rows().getFirst().size() == 1;
    if (!column && table.rows().size() > 1) {
      throw new Refusal(AnswerFault.MATRIX_FOR_VECTOR.with(), position);
    }
    var entries = new ArrayList<Entry>();
    var echoes = new ArrayList<Formula>();
    table.rows().forEach(entries::addAll);
    table.echoes().forEach(echoes::addAll);
    return new Reading.Understood(
        new Answer.Vector(entries), Echoes.vector(echoes), table.remarks());
  }

  /** {3, 5}, 3 or 5, 4 ± 2√2, λ1 = 3, λ2 = 5. */
  Reading.Understood multiset(Piece typed) {
    Piece piece = MatrixReader.withoutWrapper(labelOfWhole(typed));
    Piece inside = withoutBrackets(piece);
    if (inside.isEmpty()) {
      throw new Refusal(ReadingFault.EMPTY.with(), piece.position());
    }
    Entries entries = new LineReader(vocabulary, Entries::readOneOrTwo).read(inside);
    return new Reading.Understood(
        new Answer.Multiset(entries.entries()),
        Echoes.multiset(entries.echoes()),
        entries.remarks());
  }

  /** A program's list may stand in round brackets once more: array([2., 2.]). */
  private static Piece withoutBrackets(Piece piece) {
    Piece inside = piece.insideBrackets().orElse(piece);
    return inside.insideBrackets().filter(list -> list.holdsOutside(Kind.COMMA)).orElse(inside);
  }

  /**
   * Drops a label that speaks of the whole, as in λ = 3, 5 or λ₁,₂ = 4 ± 2√2 ≈ 6.83, 1.17; labels
   * of single entries stay for later.
   */
  private static Piece labelOfWhole(Piece piece) {
    List<Integer> relations = Labels.relations(piece);
    boolean single =
        !everyEntryHasRelation(piece)
            && relations.stream().skip(1).noneMatch(relation -> isLabelOfEntry(piece, relation));
    return !relations.isEmpty() && single ? Labels.strip(piece).value() : piece;
  }

  /** 4+2√2 ≈ 6.83, 4−2√2 ≈ 1.17: each entry is a chain of its own. */
  private static boolean everyEntryHasRelation(Piece piece) {
    List<Piece> entries = Separators.cut(piece);
    return entries.size() > 1
        && entries.stream().allMatch(entry -> !Labels.relations(entry).isEmpty());
  }

  /** Whether a separator and a name stand before this relation. */
  private static boolean isLabelOfEntry(Piece piece, int relation) {
    int start = Math.max(0, relation - 1);
    while (start > 0 && !isBoundary(piece, start)) {
      start--;
    }
    return start > 0 && Labels.isLabel(piece.between(start, relation));
  }

  private static boolean isBoundary(Piece piece, int start) {
    return switch (piece.get(start - 1).kind()) {
      case COMMA, SEMICOLON, CONJUNCTION, RELATION -> true;
      default -> !piece.get(start).isTight() && piece.get(start - 1).endsOperand();
    };
  }
}
