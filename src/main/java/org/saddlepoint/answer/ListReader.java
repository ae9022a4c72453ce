package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Formula;
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
    Piece piece = MatrixReader.withoutWrapper(withoutTranspose(labelOfWhole(typed)));
    if (piece.insideTable().isPresent() || isNested(piece)) {
      return line(new MatrixReader(vocabulary).read(piece), piece.position());
    }
    Piece inside = piece.insideBrackets().orElse(piece);
    Entries entries = new LineReader(vocabulary, Entries::read).read(inside);
    entries.orderByLabels();
    return new Reading.Understood(
        new Answer.Vector(entries.entries()), Echoes.vector(entries.echoes()), entries.remarks());
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

  /** Drops ^T, ^{\top} and the like at the end. */
  private static Piece withoutTranspose(Piece piece) {
    int end = piece.size();
    boolean braces = end > 0 && piece.is(end - 1, Kind.CLOSE) && piece.is(end - 3, Kind.OPEN);
    int letter = braces ? end - 2 : end - 1;
    if (letter < 1 || !piece.get(letter).text().equals("T")) {
      return piece;
    }
    int caret = braces ? letter - 2 : letter - 1;
    int cut = piece.is(caret, Kind.CARET) ? caret : letter;
    return cut > 0 && (piece.is(cut - 1, Kind.CLOSE) || piece.is(cut - 1, Kind.TABLE_END))
        ? piece.between(0, cut)
        : piece;
  }

  /** {3, 5}, 3 or 5, 4 ± 2√2, λ1 = 3, λ2 = 5. */
  Reading.Understood multiset(Piece typed) {
    Piece piece = labelOfWhole(typed);
    Piece inside = piece.insideBrackets().orElse(piece);
    Entries entries = new LineReader(vocabulary, Entries::readOneOrTwo).read(inside);
    return new Reading.Understood(
        new Answer.Multiset(entries.entries()),
        Echoes.multiset(entries.echoes()),
        entries.remarks());
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
