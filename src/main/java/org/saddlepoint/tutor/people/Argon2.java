package org.saddlepoint.tutor.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password's hash by Argon2id, version 19, with what it was made with, in the form that other
 * programs write it too: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 */
record Argon2(Cost cost, byte[] salt, byte[] hash) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
  private static final int LENGTH = 32;

  /**
   * What guessing costs.
   *
   * @param memory in KiB
   * @param passes over the memory
   * @param lanes that could be filled at the same time
   */
  record Cost(int memory, int passes, int lanes) {
    /** What OWASP asks for at least: 19 MiB, two passes. */
    static final Cost TODAY = new Cost(19_456, 2, 1);

    boolean isLessThan(Cost other) {
      return memory < other.memory || passes < other.passes || lanes < other.lanes;
    }
  }

  static Argon2 of(String password, Cost cost, byte[] salt) {
    return new Argon2(cost, salt, hash(password, cost, salt, LENGTH));
  }

  /** Empty for what is in another form. */
  static Optional<Argon2> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    Cost cost =
        new Cost(
            Integer.parseInt(form.group(1)),
            Integer.parseInt(form.group(2)),
            Integer.parseInt(form.group(3)));
    Base64.Decoder letters = Base64.getDecoder();
    return Optional.of(
        new Argon2(cost, letters.decode(form.group(4)), letters.decode(form.group(5))));
  }

  boolean matches(String password) {
    return MessageDigest.isEqual(hash, hash(password, cost, salt, hash.length));
  }

  String encoded() {
    Base64.Encoder letters = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memory,
            cost.passes,
            cost.lanes,
            letters.encodeToString(salt),
            letters.encodeToString(hash));
  }

  private static byte[] hash(String password, Cost cost, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory)
            .withIterations(cost.passes)
            .withParallelism(cost.lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
