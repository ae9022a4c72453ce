package org.saddlepoint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTexTest {

  @ParameterizedTest
  @CsvSource({
    "\\mathbf{H}\\mathbf{d} = -\\nabla f, Hd = -∇f",
    "\\mathbf{x}^\\mathsf{T}\\mathbf{H}\\mathbf{x}, xᵀHx",
    "\\kappa = |\\lambda|_{\\max} / |\\lambda|_{\\min}, κ = |λ|max / |λ|min",
    "\\sqrt{\\lambda_{\\max}/\\lambda_{\\min}}, √(λmax/λmin)",
    "2 \\times 2, 2 × 2",
    "\\mathbf{H}^{-1}\\nabla f, H^(-1)∇f",
    "x_{1}, x1",
    "\\tfrac12(t \\pm \\sqrt{t^2 - 4D}), 1/2 (t ± √(t^2 - 4D))",
    "\\frac{1}{ad - bc}, 1/(ad - bc)",
    "\\mathbf{H} \\succ 0, H ≻ 0",
    "\\alpha/\\sqrt{\\hat v_i}, α/√(v̂_i)",
    "\\hat{m}_2, m̂_2",
    "\\mathbf{X} = 1\\qquad\\varphi = \\eta, X = 1 φ = η",
    "\\mathbf{Q}^{\\mathsf T}\\mathbf{H}\\mathbf{Q}, QᵀHQ",
    "\\mathbf{H}\\mathbf{x}^{*} = \\mathbf{b}, Hx* = b",
    "180^\\circ, 180°",
    "\\left(-\\frac{1}{2}\\right), (-1/2)",
    "\\mathbf{g}^\\mathsf{T}\\mathbf{d}, gᵀd",
    "\\unknown{a b}, \\unknown{a b}",
  })
  void readsWellEnoughOnATerminal(String tex, String plain) {
    assertThat(PlainTex.of(tex)).isEqualTo(plain);
  }

  @Test
  void blanksAtTheEndsStay() {
    assertThat(PlainTex.of(" \\mathbf{H} = ")).isEqualTo(" H = ");
    assertThat(PlainTex.of("  ")).isEqualTo("  ");
  }
}
