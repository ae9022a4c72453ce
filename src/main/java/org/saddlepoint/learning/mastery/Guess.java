package org.saddlepoint.learning.mastery;

/**
 * The chance G of a right answer from somebody who does not know. It differs twenty-five times
 * between a matrix and a yes or no, which is why one right answer is worth so much more than
 * another.
 */
public record Guess(double chance) {
  /** A matrix, vector, set, expression or anything else of several entries. */
  public static final Guess STRUCTURE = new Guess(0.02);

  /** A fraction, a root. */
  public static final Guess NUMBER = new Guess(0.05);

  /** A whole number: there are few small ones. */
  public static final Guess INTEGER = new Guess(0.10);

  private static final double COIN = 0.5;

  public Guess {
    if (!(chance > 0 && chance < 1)) {
      throw new IllegalArgumentException("a chance between 0 and 1, not " + chance);
    }
  }

  /** One of so many equally likely answers; never better than a coin. */
  public static Guess oneOf(double answers) {
    return new Guess(answers <= 2 ? COIN : 1 / answers);
  }

  /** All that apply of so many options. */
  public static Guess subsetOf(int options) {
    return oneOf(Math.pow(2, options));
  }

  public static Guess orderOf(int options) {
    double orders = 1;
    for (int i = 2; i <= options; i++) {
      orders *= i;
    }
    return oneOf(orders);
  }

  /** Right answers of this kind show nothing by themselves, however many there are. */
  public boolean isCoin() {
    return chance >= COIN;
  }
}
