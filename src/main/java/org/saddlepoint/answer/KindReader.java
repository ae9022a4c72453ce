package org.saddlepoint.answer;

import java.util.Optional;
import org.saddlepoint.expression.ExpressionReader;
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
    if (kind instanceof AnswerKind.OneChoice(var options)) {
      return ChoiceReader.read(raw, options);
    }
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
  private static Piece withoutLastSemicolon(Piece piece) {
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
      case AnswerKind.Iterates i -> matrix(piece);
      case AnswerKind.Satisfying(var inner) -> new KindReader(inner, vocabulary).read(piece);
      case AnswerKind.EigenPairs p -> throw new Refusal(AnswerFault.LIST_FOR_NUMBER.with(), 1);
      case AnswerKind.SeveralPoints p -> throw new Refusal(AnswerFault.LIST_FOR_NUMBER.with(), 1);
      case AnswerKind.OneInterval i -> throw new Refusal(AnswerFault.LIST_FOR_NUMBER.with(), 1);
      case AnswerKind.OneChoice c -> throw new IllegalStateException("choices are words");
      case AnswerKind.ReasonedChoice c -> throw new IllegalStateException("choices are words");
      case AnswerKind.SeveralChoices c -> throw new IllegalStateException("choices are words");
      case AnswerKind.OneOrder o -> throw new IllegalStateException("choices are words");
    };
  }

  private Reading.Understood matrix(Piece piece) {
    MatrixReader.Table table = new MatrixReader(vocabulary).read(Labels.strip(piece).value());
    boolean line = table.rows().size() == 1 && table.rows().getFirst().size() > 1;
    if (line && !table.nested()) {
      throw new Refusal(AnswerFault.LIST_FOR_MATRIX.with(), piece.position());
    }
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
