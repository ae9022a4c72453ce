package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.List;

/** Equations gathered into blocks that have no variable in common. */
final class Blocks {
  private Blocks() {}

  static List<List<Polynomial>> of(List<Polynomial> equations) {
    List<List<Polynomial>> blocks = new ArrayList<>();
    for (Polynomial equation : equations) {
      List<Polynomial> joined = new ArrayList<>();
      List<List<Polynomial>> apart = new ArrayList<>();
      for (List<Polynomial> block : blocks) {
        if (block.stream().anyMatch(p -> isCoupled(p, equation))) {
          joined.addAll(block);
        } else {
          apart.add(block);
        }
      }
      joined.add(equation);
      apart.add(joined);
      blocks = apart;
    }
    return blocks;
  }

  private static boolean isCoupled(Polynomial a, Polynomial b) {
    return a.held().stream().anyMatch(b::holds);
  }
}
