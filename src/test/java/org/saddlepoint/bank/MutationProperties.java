package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saddlepoint.problem.Drawing;
import org.saddlepoint.problem.Template;

/** Whatever becomes of a file, the bank has an answer to it. */
class MutationProperties {

  /** A place, and the byte that is put there, or takes the place of what is there. */
  record Mutation(int at, byte value, boolean isReplaced) {}

  @Provide
  Arbitrary<Mutation> mutations() {
    Arbitrary<Byte> bytes =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.bytes()),
            net.jqwik.api.Tuple.of(
                5,
                Arbitraries.of(
                        '{', '}', '[', ']', ':', '-', '$', '*', '&', '|', '0', '9', '\n', ' ')
                    .map(c -> (byte) c.charValue())));
    return Combinators.combine(
            Arbitraries.integers().between(0, Templates.SOUND.length() - 1),
            bytes,
            Arbitraries.of(true, false))
        .as(Mutation::new);
  }

  @Property(tries = 300)
  void neverThrows(@ForAll("mutations") Mutation first, @ForAll("mutations") Mutation second) {
    byte[] text = Templates.SOUND.getBytes(StandardCharsets.UTF_8);
    String spoilt = new String(mutated(mutated(text, first), second), StandardCharsets.UTF_8);
    Bank bank = Templates.load(spoilt);
    assertThat(bank.faults()).noneMatch(fault -> fault.sentence().startsWith(Bank.OURS));
    assertThat(bank.faults().isEmpty()).isEqualTo(bank.templates().size() == 1);
    for (Template template : bank.templates()) {
      assertThat(template.draw(1)).isInstanceOfAny(Drawing.Drawn.class, Drawing.Refused.class);
    }
  }

  private static byte[] mutated(byte[] text, Mutation mutation) {
    int length = text.length + (mutation.isReplaced() ? 0 : 1);
    byte[] mutated = new byte[length];
    System.arraycopy(text, 0, mutated, 0, mutation.at());
    mutated[mutation.at()] = mutation.value();
    int rest = mutation.at() + (mutation.isReplaced() ? 1 : 0);
    System.arraycopy(text, rest, mutated, mutation.at() + 1, text.length - rest);
    return mutated;
  }

  @Property(tries = 100)
  void anyTextIsReadOrRefused(@ForAll String text) {
    Bank bank = Bank.load(List.of(new SourceFile(Templates.NAME, text)));
    assertThat(bank.faults()).isNotEmpty();
    assertThat(bank.faults()).noneMatch(fault -> fault.sentence().startsWith(Bank.OURS));
  }
}
