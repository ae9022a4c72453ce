package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one file; the same thing once. */
final class FaultList {
  private final String file;
  private final Set<BankFault> faults = new LinkedHashSet<>();

  FaultList(String file) {
    this.file = file;
  }

  void add(int line, String sentence) {
    faults.add(new BankFault(file, line, sentence));
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<BankFault> list() {
    return List.copyOf(new ArrayList<>(faults));
  }
}
