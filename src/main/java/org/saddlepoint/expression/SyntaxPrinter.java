package org.saddlepoint.expression;

import java.util.Optional;

/**
 * The echo: a typed formula in TeX and as plain text, close to how it was typed. The brackets that
 * were typed are shown, but for those that a fraction bar or a root sign makes idle; those that the
 * order of operations needs are added.
 */
final class SyntaxPrinter {
  /** How tightly a piece holds together. */
  private enum Bond {
    SUM,
    PRODUCT,
    SIGNED,
    POWER,
    ATOM
  }

  private record Piece(String tex, String text, Bond bond) {
    Piece atLeast(Bond wanted) {
      return bond.compareTo(wanted) >= 0 ? this : bracketed();
    }

    Piece bracketed() {
      return new Piece("\\left(" + tex + "\\right)", "(" + text + ")", Bond.ATOM);
    }
  }

  private SyntaxPrinter() {}

  static Formula print(Syntax syntax) {
    Piece piece = piece(syntax);
    return new Formula(piece.tex(), piece.text());
  }

  private static Piece piece(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal literal -> literal(literal);
      case Syntax.Variable(var position, var name) -> new Piece(TexNames.of(name), name, Bond.ATOM);
      case Syntax.Euler e -> new Piece("e", "e", Bond.ATOM);
      case Syntax.Pi pi -> new Piece("\\pi", "pi", Bond.ATOM);
      case Syntax.Group(var position, var inside) -> piece(inside).bracketed();
      case Syntax.Negative(var position, var inside) -> negative(inside);
      case Syntax.Sum sum -> sum(sum);
      case Syntax.Product product -> product(product);
      case Syntax.Power(var position, var base, var exponent) -> power(base, exponent);
      case Syntax.Root root -> root(root);
      case Syntax.Call(var position, var function, var argument) -> call(function, argument);
    };
  }

  private static Piece literal(Syntax.Literal literal) {
    String text = literal.text();
    if (text.contains("/")) {
      int slash = text.indexOf('/');
      String tex = "\\frac{%s}{%s}".formatted(text.substring(0, slash), text.substring(slash + 1));
      return new Piece(tex, text, Bond.PRODUCT);
    }
    int e = text.indexOf('e');
    if (e >= 0) {
      String exponent = text.substring(e + 1).replace("+", "");
      String tex = text.substring(0, e) + " \\times 10^{" + exponent + "}";
      return new Piece(tex, text, Bond.PRODUCT);
    }
    return new Piece(text, text, text.startsWith("-") ? Bond.SIGNED : Bond.ATOM);
  }

  private static Piece negative(Syntax inside) {
    Piece piece = piece(inside).atLeast(Bond.PRODUCT);
    Piece safe = piece.text().startsWith("-") ? piece.bracketed() : piece;
    return new Piece("-" + safe.tex(), "-" + safe.text(), Bond.SIGNED);
  }

  private static Piece sum(Syntax.Sum sum) {
    var tex = new StringBuilder();
    var text = new StringBuilder();
    for (Syntax.Term term : sum.terms()) {
      Piece value = piece(term.value()).atLeast(Bond.PRODUCT);
      Piece safe = value.text().startsWith("-") ? value.bracketed() : value;
      boolean first = tex.isEmpty();
      boolean silent = first && term.sign() == Syntax.Sign.PLUS;
      tex.append(silent ? "" : first ? texSign(term) : " " + texSign(term) + " ");
      text.append(silent ? "" : first ? textSign(term) : " " + textSign(term) + " ");
      tex.append(silent ? value.tex() : safe.tex());
      text.append(silent ? value.text() : safe.text());
    }
    return new Piece(tex.toString(), text.toString(), Bond.SUM);
  }

  private static String texSign(Syntax.Term term) {
    return switch (term.sign()) {
      case PLUS -> "+";
      case MINUS -> "-";
      case PLUS_MINUS -> "\\pm ";
      case MINUS_PLUS -> "\\mp ";
    };
  }

  private static String textSign(Syntax.Term term) {
    return switch (term.sign()) {
      case PLUS -> "+";
      case MINUS -> "-";
      case PLUS_MINUS -> "±";
      case MINUS_PLUS -> "∓";
    };
  }

  private static Piece product(Syntax.Product product) {
    Piece sofar = null;
    boolean fraction = false;
    for (Syntax.Factor factor : product.factors()) {
      if (sofar == null) {
        sofar = piece(factor.value());
      } else if (factor.joint() == Syntax.Joint.OVER) {
        sofar = over(sofar, factor.value());
        fraction = true;
      } else {
        sofar = times(sofar, factor, fraction);
      }
    }
    return new Piece(sofar.tex(), sofar.text(), Bond.PRODUCT);
  }

  private static Piece over(Piece top, Syntax divisor) {
    // Printed once, as an exponent is.
    Piece bottom = inside(divisor);
    boolean grouped = divisor instanceof Syntax.Group;
    Piece bound = grouped ? bottom.bracketed() : bottom.atLeast(Bond.POWER);
    String text = operand(top).text() + "/" + bound.text();
    String tex = "\\frac{%s}{%s}".formatted(unbracketed(top).tex(), bottom.tex());
    return new Piece(tex, text, Bond.PRODUCT);
  }

  private static Piece operand(Piece left) {
    return left.bond() == Bond.SUM ? left.bracketed() : left;
  }

  private static Piece unbracketed(Piece piece) {
    boolean typed = piece.bond() == Bond.ATOM && piece.tex().startsWith("\\left(");
    boolean single =
        typed && piece.tex().indexOf("\\right)") == piece.tex().length() - "\\right)".length();
    return single
        ? new Piece(piece.tex().substring(6, piece.tex().length() - 7), piece.text(), piece.bond())
        : piece;
  }

  private static Piece times(Piece left, Syntax.Factor factor, boolean afterFraction) {
    Piece right = piece(factor.value());
    boolean fractionInside = right.bond() == Bond.PRODUCT && right.text().contains("/");
    Piece bound = right.atLeast(Bond.POWER);
    Piece start = operand(left);
    boolean beside = factor.joint() == Syntax.Joint.BESIDE;
    boolean digitsMeet = beside && startsWithDigit(right.tex()) && !afterFraction;
    String sign = beside && !digitsMeet ? " " : " \\cdot ";
    String tex = start.tex() + sign + (fractionInside ? right.tex() : bound.tex());
    return new Piece(tex, start.text() + "*" + bound.text(), Bond.PRODUCT);
  }

  private static boolean startsWithDigit(String tex) {
    return !tex.isEmpty() && Characters.isDigit(tex.charAt(0));
  }

  private static Piece power(Syntax base, Syntax exponent) {
    // Printed once: twice on each level of a tower of powers would be without end.
    Piece up = inside(exponent);
    boolean grouped = exponent instanceof Syntax.Group;
    String upText = (grouped ? up.bracketed() : up.atLeast(Bond.ATOM)).text();
    if (base instanceof Syntax.Call(var position, var function, var argument)
        && function != NamedFunction.ABS
        && exponent instanceof Syntax.Literal) {
      Piece call = call(function, argument);
      String tex =
          function.tex() + "^{" + up.tex() + "}" + call.tex().substring(function.tex().length());
      return new Piece(tex, call.text() + "^" + upText, Bond.POWER);
    }
    Piece down = piece(base).atLeast(Bond.ATOM);
    return new Piece(down.tex() + "^{" + up.tex() + "}", down.text() + "^" + upText, Bond.POWER);
  }

  private static Piece inside(Syntax syntax) {
    return syntax instanceof Syntax.Group(var position, var inside) ? piece(inside) : piece(syntax);
  }

  private static Piece root(Syntax.Root root) {
    Piece radicand = piece(root.radicand());
    Optional<Piece> order = root.order().map(SyntaxPrinter::piece);
    String tex =
        "\\sqrt" + order.map(o -> "[" + o.tex() + "]").orElse("") + "{" + radicand.tex() + "}";
    if (order.isEmpty()) {
      return new Piece(tex, "sqrt(" + radicand.text() + ")", Bond.ATOM);
    }
    String orderText = order.get().text();
    String text =
        orderText.equals("3")
            ? "cbrt(" + radicand.text() + ")"
            : "(" + radicand.text() + ")^(1/" + order.get().atLeast(Bond.ATOM).text() + ")";
    return new Piece(tex, text, orderText.equals("3") ? Bond.ATOM : Bond.POWER);
  }

  private static Piece call(NamedFunction function, Syntax argument) {
    Piece inside = piece(argument);
    if (function == NamedFunction.ABS) {
      return new Piece(
          "\\left|" + inside.tex() + "\\right|", "abs(" + inside.text() + ")", Bond.ATOM);
    }
    return new Piece(
        function.tex() + "\\left(" + inside.tex() + "\\right)",
        function.spelling() + "(" + inside.text() + ")",
        Bond.ATOM);
  }
}
