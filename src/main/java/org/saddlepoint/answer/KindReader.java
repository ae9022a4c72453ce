package org.saddlepoint.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/** Reads a text as one kind of answer, and where it is another kind says so. */
final class KindReader {
  private final AnswerKind kind;
  private final Vocabulary vocabulary;

  KindReader(AnswerKind kind, Vocabulary vocabulary) {
    this.kind = kind;
    boolean constant = kind instanceof AnswerKind.OneNumber && vocabulary.isInferred();
    this.vocabulary = constant ? Vocabulary.none() : vocabulary;
  }

  Reading.Understood read(String raw) {
    return switch (kind) {
      case AnswerKind.OneChoice(var options) -> ChoiceReader.read(raw, options);
      case AnswerKind.ReasonedChoice(var options, var reasons) ->
          OptionsReader.reasoned(raw, options, reasons);
      case AnswerKind.SeveralChoices(var options) -> OptionsReader.several(raw, options);
      case AnswerKind.OneOrder(var options) -> OptionsReader.order(raw, options);
      case AnswerKind.OneInterval i -> new IntervalReader(vocabulary).read(raw);
      case AnswerKind.SeveralPoints(var classes) -> new PointsReader(vocabulary, classes).read(raw);
      case AnswerKind.EigenPairs p -> new PairsReader(vocabulary).read(raw);
      case AnswerKind.Satisfying(var inner) -> new KindReader(inner, vocabulary).read(raw);
      case AnswerKind other -> formula(raw);
    };
  }

  private Reading.Understood formula(String raw) {
    Piece piece =
        withoutLastSemicolon(
            new Piece(ExpressionReader.tokens(raw, vocabulary), ExpressionReader.end(raw)));
    if (piece.isEmpty()) {
      throw new Refusal(ReadingFault.EMPTY.with(), 1);
    }
    Brackets.check(piece);
    try {
      return read(piece);
    } catch (Refusal refusal) {
      boolean comma = refusal.reason().key().equals(ReadingFault.AMBIGUOUS_COMMA.key());
      throw comma ? refusal : otherKind(piece).orElse(refusal);
    }
  }

  /** Some programs end a line with one. */
  static Piece withoutLastSemicolon(Piece piece) {
    int last = piece.size() - 1;
    return last > 0 && piece.is(last, Kind.SEMICOLON) ? piece.between(0, last) : piece;
  }

  private Reading.Understood read(Piece piece) {
    return switch (kind) {
      case AnswerKind.OneNumber n -> new SingleReader(vocabulary).number(piece);
      case AnswerKind.OneExpression e -> new SingleReader(vocabulary).expression(piece);
      case AnswerKind.OneVector v -> new ListReader(vocabulary).vector(piece);
      case AnswerKind.OneSet s -> new ListReader(vocabulary).multiset(piece);
      case AnswerKind.OneMatrix m -> matrix(piece);
      case AnswerKind.OneDirection d -> new ListReader(vocabulary).vector(piece);
      case AnswerKind.Iterates i -> iterates(piece, i);
      case AnswerKind other -> throw new IllegalStateException("read by its own reader");
    };
  }

  /** One row for each step; where each has one number, a list will do. */
  private Reading.Understood iterates(Piece piece, AnswerKind.Iterates kind) {
    MatrixReader.Table table = new MatrixReader(vocabulary).read(Labels.strip(piece).value());
    int asked = kind.columns().size();
    boolean list = asked == 1 && table.rows().size() == 1;
    MatrixReader.Table rows = list ? MatrixReader.transposed(table) : table;
    int typed = rows.rows().getFirst().size();
    if (typed != asked) {
      String names = kind.columns().stream().map(Formula::text).collect(Collectors.joining(", "));
      throw new Refusal(
          AnswerFault.COLUMNS.with(Integer.toString(typed), Integer.toString(asked), names),
          piece.position());
    }
    return understood(rows);
  }

  private Reading.Understood matrix(Piece piece) {
    MatrixReader.Table table = new MatrixReader(vocabulary).read(Labels.strip(piece).value());
    boolean line = table.rows().size() == 1 && table.rows().getFirst().size() > 1;
    if (line && !table.nested()) {
      throw new Refusal(AnswerFault.LIST_FOR_MATRIX.with(), piece.position());
    }
    return understood(table);
  }

  private static Reading.Understood understood(MatrixReader.Table table) {
    return new Reading.Understood(
        new Answer.Matrix(table.rows()), Echoes.matrix(table.echoes()), table.remarks());
  }

  /** What to say where the text can be read as another kind than asked. */
  private Optional<Refusal> otherKind(Piece piece) {
    Piece value = Labels.strip(piece).value();
    Optional<AnswerFault> fault =
        isMatrix(value)
            ? matrixGiven()
            : isList(value) ? listGiven() : Optional.<AnswerFault>empty();
    return fault.map(f -> new Refusal(f.with(), value.position()));
  }

  private Optional<AnswerFault> matrixGiven() {
    return switch (kind) {
      case AnswerKind.OneNumber n -> Optional.of(AnswerFault.MATRIX_FOR_NUMBER);
      case AnswerKind.OneExpression e -> Optional.of(AnswerFault.MATRIX_FOR_EXPRESSION);
      case AnswerKind.OneVector v -> Optional.of(AnswerFault.MATRIX_FOR_VECTOR);
      case AnswerKind.OneDirection d -> Optional.of(AnswerFault.MATRIX_FOR_VECTOR);
      case AnswerKind.OneSet s -> Optional.of(AnswerFault.MATRIX_FOR_SET);
      case AnswerKind other -> Optional.empty();
    };
  }

  private Optional<AnswerFault> listGiven() {
    return switch (kind) {
      case AnswerKind.OneNumber n -> Optional.of(AnswerFault.LIST_FOR_NUMBER);
      case AnswerKind.OneExpression e -> Optional.of(AnswerFault.LIST_FOR_EXPRESSION);
      case AnswerKind other -> Optional.empty();
    };
  }

  private boolean isMatrix(Piece piece) {
    try {
      MatrixReader.Table table = new MatrixReader(vocabulary).read(piece);
      return table.rows().size() > 1 && table.rows().getFirst().size() > 1;
    } catch (Refusal refusal) {
      return false;
    }
  }

  private boolean isList(Piece piece) {
    Piece inside = piece.insideBrackets().orElse(piece);
    boolean separated =
        inside.holdsOutside(Kind.COMMA, Kind.SEMICOLON, Kind.CONJUNCTION)
            || piece.insideTable().isPresent();
    try {
      var list = (Answer.Vector) new ListReader(vocabulary).vector(piece).answer();
      return separated && list.entries().size() > 1;
    } catch (Refusal refusal) {
      return false;
    }
  }
}
