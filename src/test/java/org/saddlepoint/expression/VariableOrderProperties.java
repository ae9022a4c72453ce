package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fast comparison against the one that says what is meant. */
class VariableOrderProperties {

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> stems = Arbitraries.of("x", "X", "y", "theta", "Theta", "a", "ab");
    Arbitrary<String> numbers = Arbitraries.of("", "1", "2", "10", "02", "21");
    return stems.flatMap(stem -> numbers.map(number -> stem + number));
  }

  @Property(tries = 300)
  void variablesAreInNaturalOrder(@ForAll("names") String a, @ForAll("names") String b) {
    assertThat(Integer.signum(VariableOrder.compare(a, b)))
        .isEqualTo(Integer.signum(Vocabulary.NATURAL_ORDER.compare(a, b)));
  }
}
