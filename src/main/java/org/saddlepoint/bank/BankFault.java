package org.saddlepoint.bank;

/**
 * What is wrong with a template, told to its author.
 *
 * @param line 1-based; 0 where the whole file is meant
 */
public record BankFault(String file, int line, String sentence) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + sentence;
  }
}
