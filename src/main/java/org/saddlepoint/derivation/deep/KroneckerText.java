package org.saddlepoint.derivation.deep;

import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Lines;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Products;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Vectors;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/** The steps about Kronecker factors. */
final class KroneckerText {
  private KroneckerText() {}

  private static Formula symbol(String tex, String text) {
    return Formulas.symbol(tex, text);
  }

  static void entry(Derivation derivation, Explanation text) {
    KroneckerRules.Place place = KroneckerRules.place(derivation);
    text.say(
            "block",
            Message.plain(KroneckerRules.factor(derivation, DeepQuantities.FACTOR_G).height()),
            Message.plain(place.outerRow() + 1),
            Message.plain(place.outerColumn() + 1))
        .say("inside", Message.plain(place.innerRow() + 1), Message.plain(place.innerColumn() + 1))
        .equation(
            Formulas.join(
                entryOf("a", place.outerRow(), place.outerColumn()),
                entryOf("g", place.innerRow(), place.innerColumn())),
            Products.dotted(
                List.of(
                    Formulas.of(KroneckerRules.outer(derivation)),
                    Formulas.factor(KroneckerRules.inner(derivation)))),
            Formulas.of(derivation.scalar(DeepQuantities.KRONECKER_ENTRY)));
  }

  private static Formula entryOf(String letter, int row, int column) {
    String index = (row + 1) + "" + (column + 1);
    return symbol(letter + "_{" + index + "}", letter + index);
  }

  static void inverse(Derivation derivation, Quantity of, Quantity gives, Explanation text) {
    Matrix<Expression> factor = KroneckerRules.factor(derivation, of);
    Matrix<Expression> inverse = derivation.matrix(gives);
    String letter = of.equals(DeepQuantities.FACTOR_A) ? "A" : "G";
    Formula name = symbol("\\mathbf{" + letter + "}^{-1}", letter + "^-1");
    if (Vectors.isDiagonal(factor)) {
      text.say("diagonal").equation(name, Formulas.matrix(inverse));
    } else if (factor.height() == 2) {
      text.say("two")
          .equation(
              symbol("\\det\\mathbf{" + letter + "}", "det " + letter),
              Lines.determinantOfTwo(factor),
              Formulas.of(Exact.ALGEBRA.determinant(factor)))
          .say("swap")
          .equation(name, Products.adjugate(factor), Formulas.matrix(inverse));
    } else {
      text.say("solved").equation(name, Formulas.matrix(inverse));
    }
  }

  static void gradient(Derivation derivation, Explanation text) {
    Matrix<Expression> left =
        KroneckerRules.inverse(
            derivation, DeepQuantities.FACTOR_G, DeepQuantities.FACTOR_G_INVERSE);
    Matrix<Expression> right =
        KroneckerRules.inverse(
            derivation, DeepQuantities.FACTOR_A, DeepQuantities.FACTOR_A_INVERSE);
    Matrix<Expression> layer = KroneckerRules.layer(derivation);
    Matrix<Expression> half = Exact.ALGEBRA.multiply(left, layer);
    Matrix<Expression> result = derivation.matrix(DeepQuantities.KFAC_GRADIENT);
    text.say("identity")
        .show(
            Formulas.equation(
                symbol(
                    "(\\mathbf{A} \\otimes \\mathbf{G})^{-1}\\operatorname{vec}\\mathbf{V}",
                    "(A x G)^-1 vec V"),
                symbol(
                    "\\operatorname{vec}(\\mathbf{G}^{-1}\\mathbf{V}\\mathbf{A}^{-1})",
                    "vec(G^-1 V A^-1)")))
        .say("left")
        .equation(
            symbol("\\mathbf{G}^{-1}\\mathbf{V}", "G^-1 V"),
            Formulas.join(Formulas.matrix(left), Formulas.matrix(layer)),
            Formulas.matrix(half))
        .say("right")
        .equation(
            symbol("\\mathbf{G}^{-1}\\mathbf{V}\\mathbf{A}^{-1}", "G^-1 V A^-1"),
            Formulas.join(Formulas.matrix(half), Formulas.matrix(right)),
            Formulas.matrix(result))
        .say("check")
        .equation(
            symbol("\\mathbf{G}\\mathbf{U}\\mathbf{A}", "G U A"),
            Formulas.join(
                Formulas.matrix(KroneckerRules.factor(derivation, DeepQuantities.FACTOR_G)),
                Formulas.matrix(result),
                Formulas.matrix(KroneckerRules.factor(derivation, DeepQuantities.FACTOR_A))),
            Formulas.matrix(layer));
  }
}
