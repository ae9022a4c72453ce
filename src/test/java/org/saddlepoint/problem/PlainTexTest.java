package org.saddlepoint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTexTest {

  @ParameterizedTest
  @CsvSource({
    "\\mathbf{H}\\mathbf{d} = -\\nabla f, Hd = -∇f",
    "\\mathbf{x}^\\mathsf{T}\\mathbf{H}\\mathbf{x}, xᵀHx",
    "\\kappa = |\\lambda|_{\\max} / |\\lambda|_{\\min}, κ = |λ|max / |λ|min",
    "2 \\times 2, 2 × 2",
    "\\mathbf{H}^{-1}\\nabla f, H^-1∇f",
    "x_{1}, x_1",
    "\\unknown{a b}, \\unknown{a b}",
  })
  void readsWellEnoughOnATerminal(String tex, String plain) {
    assertThat(PlainTex.of(tex)).isEqualTo(plain);
  }
}
