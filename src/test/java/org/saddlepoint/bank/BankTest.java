package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.problem.Template;

class BankTest {

  @Test
  void readsASoundTemplate() {
    Template template = Templates.template(Templates.SOUND);
    assertThat(template.id()).isEqualTo("spectra/example");
    assertThat(template.title().english()).isEqualTo("A bowl");
    assertThat(template.tier()).isEqualTo(2);
    assertThat(template.version()).matches("[0-9a-f]{12}");
  }

  /** What an author mistypes, and exactly what is said to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: A bowl | titel: A bowl | 1 | unknown key 'titel' in a template; did you mean 'title'?
          title: A bowl | # nothing | 2 | the key 'title' is missing
          skill: eig.two | skill: eig.tow | 2 | unknown skill 'eig.tow'; did you mean 'eig.two'?
          tier: 2 | tier: 5 | 3 | 'tier' should be a whole number from 1 to 4, not '5'
          tier: 2 | tier: two | 3 | 'tier' should be a whole number from 1 to 4, not 'two'
          variables: [x, y] | variables: [x, x] | 4 | the variable 'x' is there twice
          variables: [x, y] | variables: [x, e] | 4 | the name 'e' means something already; use another
          a: integer from 1 to 9 | a: integr from 1 to 9 | 6 | 'integr from 1 to 9' cannot be drawn; did you mean 'integer', as in 'integer from 1 to 9'?
          a: integer from 1 to 9 | x: integer from 1 to 9 | 6 | 'x' is a variable, so no parameter can have that name
          a: integer from 1 to 9 | sin: integer from 1 to 9 | 6 | the name 'sin' means something already; use another
          b: integer from -4 | a: integer from -4 | 7 | the name 'a' is taken already
          except 0 | except 0, k | 7 | in 'k': nothing is called k here; there are x, y, a
          except a | except x | 8 | 'x' should be a number, but holds the variable x
          [b, d]] | [b]] | 9 | the rows of this matrix should have equally many entries
          [b, d]] | [b, d*]] | 9 | in 'd*': Something is missing at the end: a number, a variable or a bracket should follow.
          det(H) > 0 | det(H) | 11 | 'det(H)' is no condition: two formulae with =, !=, <, <=, > or >= between them are needed
          det(H) > 0 | det(H) is an integr | 11 | a number can be an integer, a square, square-free, even, odd, not 'an integr'; did you mean 'an integer'?
          det(H) > 0 | 1 > 0 | 11 | '1 > 0' holds nothing that is drawn
          hessian: H | hesian: H | 13 | unknown key 'hesian' in objective; did you mean 'hessian'?
          hessian: H | hessian: a | 13 | 'hessian' should be a 2x2 matrix, as [[2, 1], [1, 4]]
          ask: eigenvalues | ask: eigenvalue | 16 | unknown quantity 'eigenvalue'; did you mean 'eigenvalues'?
          ask: eigenvalues | ask: hessian | 16 | two parts have the id 'hessian'; give one of them an 'id' of its own
          marks: 2 | mark: 2 | 17 | unknown key 'mark' in parts; did you mean 'marks'?
          marks: 2 | marks: two | 17 | 'marks' should be a whole number from 1 to 100, not 'two'
          {{H}} | {{K}} | 18 | in 'K': nothing is called K here; there are x, y, a, b, d, H
          {{H}} | {{point}} | 18 | '{{point}}' cannot be filled in: this template gives none
          {{H}}$ | {{H}} | 18 | a dollar sign opens mathematics that no other one closes
          marks: 2 | precision: exakt | 17 | 'precision' should be 'exact' or 'within 5 %', not 'exakt'
          """)
  void namesLineAndMistake(String sound, String spoilt, int line, String sentence) {
    assertThat(Templates.SOUND).contains(sound);
    Bank bank = Templates.load(Templates.SOUND.replace(sound, spoilt));
    assertThat(bank.templates()).isEmpty();
    assertThat(bank.faults()).contains(new BankFault(Templates.NAME, line, sentence));
  }

  @Test
  void aKeyThatIsThereTwiceIsAFault() {
    Bank bank = Templates.load(Templates.SOUND + "title: Again\n");
    assertThat(bank.faults())
        .containsExactly(new BankFault(Templates.NAME, 19, "the key 'title' is there twice"));
  }

  @Test
  void reportsAllFaultsOfAFileAtOnce() {
    String text =
        Templates.SOUND
            .replace("tier: 2", "tier: 9")
            .replace("marks: 2", "marks: 0")
            .replace("except 0", "except zero");
    assertThat(Templates.load(text).faults()).extracting(BankFault::line).contains(3, 7, 17);
  }

  @Test
  void whatIsNoYamlSaysWhere() {
    Bank bank = Templates.load("title: [a, b\nskill: x\n");
    assertThat(bank.faults()).hasSize(1);
    assertThat(bank.faults().getFirst().line()).isEqualTo(2);
    assertThat(bank.faults().getFirst().sentence()).startsWith("this cannot be read as YAML: ");
  }

  @Test
  void aliasesAreRefused() {
    Bank bank = Templates.load(Templates.SOUND.replace("title: A bowl", "title: *t"));
    assertThat(bank.faults())
        .containsExactly(
            new BankFault(Templates.NAME, 1, "aliases (*) are not allowed; write the value out"));
  }

  @Test
  void aFaultyFileDoesNoHarmToTheOthers() {
    Bank bank =
        Bank.load(
            List.of(
                new SourceFile("spectra/a.yaml", "nonsense"),
                new SourceFile("spectra/b.yaml", Templates.SOUND),
                new SourceFile("c.yaml", Templates.SOUND),
                new SourceFile("spectra/b.yml", Templates.SOUND)));
    assertThat(bank.templates()).extracting(Template::id).containsExactly("spectra/b");
    assertThat(bank.faults())
        .extracting(BankFault::file)
        .containsExactly("c.yaml", "spectra/a.yaml", "spectra/b.yml");
    assertThat(bank.faults().getLast().sentence())
        .isEqualTo("there is another template with the id 'spectra/b'");
  }

  @Test
  void theVersionIsThatOfTheMeaning() {
    String version = Templates.template(Templates.SOUND).version();
    String spaced =
        Templates.SOUND
            .replace("integer from 1", "integer   from  1")
            .replace("draw:", "# a remark\ndraw:")
            .replace("[x, y]", "[ x,  y ]");
    assertThat(Templates.template(spaced).version()).isEqualTo(version);
    assertThat(Templates.template(Templates.SOUND + "tags: [old]\n").version()).isEqualTo(version);
    String other = Templates.SOUND.replace("from 1 to 9\n", "from 1 to 8\n");
    assertThat(Templates.template(other).version()).isNotEqualTo(version);
  }

  @Test
  void theOrderOfDrawsIsPartOfTheMeaning() {
    String a = "  a: integer from 1 to 9\n";
    String b = "  b: integer from -4 to 4 except 0\n";
    String swapped = Templates.SOUND.replace(a + b, b + a);
    assertThat(Templates.template(swapped).version())
        .isNotEqualTo(Templates.template(Templates.SOUND).version());
  }
}
