package org.saddlepoint.expression;

/** Signs by proof, where enclosures cannot tell a constant from zero. */
final class ZeroProof {
  private ZeroProof() {}

  static Sign sign(Expression constant) {
    return Constants.exactly(constant).isPresent() ? Constants.sign(constant) : Sign.UNDECIDED;
  }
}
