package org.saddlepoint.tutor.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Passwords that are tried first by whoever guesses: well-known words with digits and signs about
 * them, runs along the keyboard or the alphabet, and one thing again and again.
 */
final class CommonPasswords {
  /** Without what stands around the letters. */
  private static final Set<String> WORDS =
      Set.of(
          """
          abcabcabc adminadmin administrator baseball basketball butterfly calculus changeme chocolate
          computer correcthorsebatterystaple dragon examination exam fakepassword football geheim
          gradient guest hallo hallowelt hello helloworld hessian hunter iloveu iloveyou instructor
          internet jesuschrist kennwort learner letmein liverpool login manchester master math maths
          mathematics matrix minecraft monkey mypassword newton newpassword nopassword notapassword
          operator optimisation optimization pa55word parola passphrase passwd password passw0rd
          passwordpassword passwort pass p@ssw0rd p@ssword pokemon princess qwerty qwertz qwertzuiop
          qwertyuiop root saddle saddlepoint school schule secret secretpassword starwars student
          sunshine superman supersecret teacher temporary test testpassword testtest trustno ubuntu
          universitaet university unknown user welcome whatever willkommen wordpass yourpassword
          """
              .strip()
              .split("\\s+", -1));

  private static final Pattern AROUND = Pattern.compile("^[\\d\\W_]+|[\\d\\W_]+$");

  private static final String RUNS =
      "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiop qwertzuiop asdfghjkl yxcvbnm"
          + " zxcvbnm 1qaz2wsx3edc4rfv5tgb6yhn7ujm 1q2w3e4r5t6z7u8i9o0p 1q2w3e4r5t6y7u8i9o0p";

  /** Fewer different characters are no secret. */
  private static final int FEWEST = 4;

  /** Nor are fewer runs along the keyboard. */
  private static final int FEWEST_PIECES = 5;

  private CommonPasswords() {}

  static boolean has(String password) {
    String small = password.toLowerCase(Locale.ROOT).strip();
    String bare = AROUND.matcher(small).replaceAll("");
    return WORDS.contains(small)
        || WORDS.contains(bare)
        || small.chars().distinct().count() < FEWEST
        || isRepeated(small)
        || pieces(small) < FEWEST_PIECES;
  }

  /** Whether a few characters come again and again. */
  private static boolean isRepeated(String text) {
    int period = period(text);
    return period <= FEWEST && text.length() >= 2 * period;
  }

  /** After how many characters the text begins again. */
  private static int period(String text) {
    for (int length = 1; length < text.length(); length++) {
      if (text.startsWith(text.substring(length))) {
        return length;
      }
    }
    return text.length();
  }

  /** Into how few pieces the text falls, each of them a run along the keyboard, on or back. */
  private static int pieces(String text) {
    String back = new StringBuilder(RUNS).reverse().toString();
    int pieces = 0;
    int from = 0;
    while (from < text.length()) {
      int to = from + 1;
      while (to < text.length() && isRun(text.substring(from, to + 1), back)) {
        to++;
      }
      pieces++;
      from = to;
    }
    return pieces;
  }

  private static boolean isRun(String piece, String back) {
    return RUNS.contains(piece) || back.contains(piece);
  }
}
