package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Syntax.Factor;
import org.saddlepoint.expression.Syntax.Joint;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.number.Rational;

/** Numbers, names, brackets, roots, fractions and functions with their arguments. */
final class AtomParser {
  private final Cursor cursor;
  private final Parser parser;
  private final Faults faults;

  AtomParser(Cursor cursor, Parser parser, Faults faults) {
    this.cursor = cursor;
    this.parser = parser;
    this.faults = faults;
  }

  Syntax atom() {
    Token token = cursor.current();
    if (cursor.isAtEnd()) {
      throw faults.noOperand(cursor);
    }
    return switch (token.kind()) {
      case NUMBER -> number(cursor.take());
      case VARIABLE -> new Syntax.Variable(cursor.take().position(), token.text());
      case EULER -> new Syntax.Euler(cursor.take().position());
      case PI -> new Syntax.Pi(cursor.take().position());
      case OPEN -> brackets(cursor.take());
      case BAR -> parser.absolute(cursor.take().position());
      case FUNCTION -> call(cursor.take());
      case ROOT -> root(cursor.take());
      case TEX_ROOT -> texRoot(cursor.take());
      case TEX_FRACTION -> texFraction(cursor.take());
      default -> throw faults.noOperand(cursor);
    };
  }

  private Syntax number(Token token) {
    NumberText number = NumberText.of(token);
    number.remarks().forEach(parser::remark);
    return new Syntax.Literal(token.position(), number.shown(), number.value(), number.decimal());
  }

  /** The braces of TeX only group: they are not shown. */
  private Syntax brackets(Token open) {
    Syntax inside = parser.insideBrackets();
    close(open);
    return open.text().equals("{") ? inside : new Syntax.Group(open.position(), inside);
  }

  private void close(Token open) {
    String wanted =
        switch (open.text()) {
          case "(" -> ")";
          case "[" -> "]";
          case "{" -> "}";
          default -> throw faults.unexpected(open);
        };
    if (!cursor.current().is(Kind.CLOSE, wanted)) {
      throw faults.unclosed(open.text(), open.position(), cursor);
    }
    cursor.take();
  }

  /** √2x is (√2)x. */
  private Syntax root(Token sign) {
    int order = Integer.parseInt(sign.text());
    Optional<Syntax> typed =
        order == 2 ? Optional.empty() : Optional.of(Literals.whole(sign.position(), order));
    boolean bracketed = cursor.is(Kind.OPEN);
    var root = new Syntax.Root(sign.position(), typed, withoutBrackets(parser.signed()));
    return bracketed ? root : shortRoot(root);
  }

  private Syntax shortRoot(Syntax.Root root) {
    Token next = cursor.current();
    boolean nameFollows = next.is(Kind.VARIABLE) || next.is(Kind.PI) || next.is(Kind.EULER);
    if (nameFollows && next.isTight() && root.radicand() instanceof Syntax.Literal) {
      parser.remark(ReadingRemark.SHORT_ROOT.with(SyntaxPrinter.print(root).text()));
    }
    return root;
  }

  private Syntax texRoot(Token sign) {
    Optional<Syntax> order = Optional.empty();
    if (cursor.current().is(Kind.OPEN, "[")) {
      order = Optional.of(withoutBrackets(brackets(cursor.take())));
    }
    return new Syntax.Root(sign.position(), order, withoutBrackets(argument()));
  }

  private Syntax texFraction(Token sign) {
    Syntax top = argument();
    Syntax bottom = argument();
    return new Syntax.Product(
        sign.position(), List.of(new Factor(Joint.TIMES, top), new Factor(Joint.OVER, bottom)));
  }

  /** One argument of a TeX command: braces, or what follows. */
  private Syntax argument() {
    parser.enter();
    Syntax argument = atom();
    parser.leave();
    return argument;
  }

  private static Syntax withoutBrackets(Syntax syntax) {
    return syntax instanceof Syntax.Group(var position, var inside) ? inside : syntax;
  }

  private Syntax call(Token name) {
    NamedFunction function = NamedFunction.named(name.text()).orElseThrow();
    Optional<Token> base = cursor.is(Kind.LOG_BASE) ? Optional.of(cursor.take()) : Optional.empty();
    if (function == NamedFunction.LOG && base.isEmpty()) {
      parser.remark(ReadingRemark.LOG_IS_NATURAL.with());
    }
    Optional<Syntax> exponent = exponent();
    if (exponent.isPresent() && isMinusOne(exponent.get())) {
      function = inverse(function, name);
      exponent = Optional.empty();
    }
    Syntax call = applied(name, function);
    Syntax based = base.isPresent() ? overLogOf(base.get(), call) : call;
    return exponent.<Syntax>map(e -> new Syntax.Power(name.position(), based, e)).orElse(based);
  }

  /** The square in sin² x. */
  private Optional<Syntax> exponent() {
    if (cursor.is(Kind.SUPERSCRIPT)) {
      return Optional.of(parser.superscript());
    }
    return cursor.takeIf(Kind.CARET) ? Optional.of(parser.signed()) : Optional.empty();
  }

  private static boolean isMinusOne(Syntax exponent) {
    return switch (exponent) {
      case Syntax.Group(var position, var inside) -> isMinusOne(inside);
      case Syntax.Literal literal -> literal.value().equals(Rational.MINUS_ONE);
      case Syntax.Negative(var position, var inside) ->
          inside instanceof Syntax.Literal literal && literal.value().isOne();
      default -> false;
    };
  }

  private static NamedFunction inverse(NamedFunction function, Token name) {
    return function
        .inverse()
        .orElseThrow(() ->
            new ReadingException(
                ReadingFault.NO_INVERSE.with(function.spelling()), name.position()));
  }

  private static Syntax overLogOf(Token base, Syntax logarithm) {
    var bottom =
        new Syntax.Call(
            base.position(),
            NamedFunction.LN,
            Literals.whole(base.position(), Integer.parseInt(base.text())));
    var factors = List.of(new Factor(Joint.TIMES, logarithm), new Factor(Joint.OVER, bottom));
    return new Syntax.Group(
        logarithm.position(), new Syntax.Product(logarithm.position(), factors));
  }

  private Syntax applied(Token name, NamedFunction function) {
    Token next = cursor.current();
    if (next.is(Kind.OPEN) && !cursor.isAtEnd()) {
      Syntax inside = withoutBrackets(brackets(cursor.take()));
      boolean isOrder = function == NamedFunction.SQRT && next.text().equals("[");
      return isOrder && cursor.is(Kind.OPEN) && cursor.current().isTight()
          ? new Syntax.Root(name.position(), Optional.of(inside), withoutBrackets(argument()))
          : called(name, function, inside);
    }
    if (cursor.isAtEnd() || next.is(Kind.PLUS)) {
      throw new ReadingException(ReadingFault.MISSING_ARGUMENT.with(name.text()), name.position());
    }
    if (function.isRoot()) {
      return rootWithoutBrackets(name, function);
    }
    return called(name, function, bareArgument());
  }

  private static Syntax called(Token name, NamedFunction function, Syntax argument) {
    return switch (function) {
      case SQRT -> new Syntax.Root(name.position(), Optional.empty(), argument);
      case CBRT ->
          new Syntax.Root(
              name.position(), Optional.of(Literals.whole(name.position(), 3)), argument);
      default -> new Syntax.Call(name.position(), function, argument);
    };
  }

  private Syntax rootWithoutBrackets(Token name, NamedFunction function) {
    Syntax root = called(name, function, parser.signed());
    return root instanceof Syntax.Root r ? shortRoot(r) : root;
  }

  /** The 2x of sin 2x: numbers, then names that touch; sin x cos y is a product of two. */
  private Syntax bareArgument() {
    int position = cursor.current().position();
    Syntax first = parser.signed();
    var factors = new ArrayList<Factor>();
    factors.add(new Factor(Joint.TIMES, first));
    boolean onlyNumbers = isNumber(first);
    while (belongsToArgument(onlyNumbers)) {
      Syntax next = parser.power();
      onlyNumbers &= isNumber(next);
      factors.add(new Factor(Joint.BESIDE, next));
    }
    return factors.size() == 1 ? first : new Syntax.Product(position, factors);
  }

  private boolean belongsToArgument(boolean onlyNumbers) {
    Token next = cursor.current();
    boolean isName = next.is(Kind.VARIABLE) || next.is(Kind.EULER) || next.is(Kind.PI);
    if (!onlyNumbers) {
      return isName && next.isTight();
    }
    return isName || (next.is(Kind.OPEN) && next.isTight() && parser.startsFactor());
  }

  private static boolean isNumber(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal literal -> true;
      case Syntax.Pi pi -> true;
      case Syntax.Negative(var position, var inside) -> isNumber(inside);
      default -> false;
    };
  }
}
