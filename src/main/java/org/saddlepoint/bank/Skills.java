package org.saddlepoint.bank;

import java.util.List;

/** The skills of the curriculum, which templates name. */
final class Skills {
  static final List<String> ALL =
      List.of(
          "grad.partial",
          "grad.vector",
          "grad.critical",
          "hess.second",
          "hess.matrix",
          "hess.quadform",
          "hess.symmetry",
          "hess.point",
          "hess.entries",
          "hess.dircurv",
          "eig.charpoly",
          "eig.two",
          "eig.three",
          "eig.vectors",
          "eig.axes",
          "def.test",
          "cls.second",
          "cls.all",
          "cls.degen",
          "cls.higher",
          "cls.global",
          "cond.number",
          "cond.meaning",
          "gd.step",
          "gd.contract",
          "gd.zigzag",
          "pre.diag",
          "taylor.two",
          "newton.1d",
          "newton.2d",
          "newton.nd",
          "newton.quad",
          "newton.rate",
          "newton.cost",
          "saddle.newton",
          "saddle.gd",
          "safe.damp",
          "safe.clip",
          "safe.trust",
          "land.signs",
          "qn.secant",
          "qn.bfgs",
          "qn.lbfgs",
          "qn.memory",
          "glm.irls",
          "fisher.info",
          "fisher.natgrad",
          "dl.adam",
          "dl.kfac",
          "dl.shampoo",
          "dl.choose");

  private Skills() {}
}
