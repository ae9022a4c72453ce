package org.saddlepoint.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rules;

/** Schema and README say what the reader does. */
class DocumentsTest {
  private static final Path FOLDER = Path.of("problem-bank");

  private static JsonNode schema;
  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    schema = new ObjectMapper().readTree(FOLDER.resolve("template.schema.json").toFile());
    readme = Files.readString(FOLDER.resolve("README.md"));
  }

  private static List<String> keys(String pointer) {
    List<String> names = new ArrayList<>();
    schema.at(pointer + "/properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> words(String pointer) {
    List<String> words = new ArrayList<>();
    schema.at(pointer).forEach(word -> words.add(word.asText()));
    return words;
  }

  @Test
  void theSchemaKnowsTheKeysOfTheReader() {
    String parts = "/properties/parts/items";
    String quantities = "/properties/quantities/additionalProperties";
    assertThat(keys("")).containsExactlyInAnyOrderElementsOf(TemplateReader.KEYS);
    assertThat(keys(parts)).containsExactlyInAnyOrderElementsOf(PartReader.KEYS);
    assertThat(keys(parts + "/properties/slips/items"))
        .containsExactlyInAnyOrderElementsOf(SlipReader.KEYS);
    assertThat(keys(quantities)).containsExactlyInAnyOrderElementsOf(QuantityReader.KEYS);
    assertThat(keys("/properties/cases/items"))
        .containsExactlyInAnyOrderElementsOf(CaseReader.KEYS);
    assertThat(keys("/properties/objective/anyOf/1"))
        .containsExactlyInAnyOrderElementsOf(GivensReader.QUADRATIC);
  }

  @Test
  void theSchemaKnowsSkillsAndQuantities() {
    assertThat(words("/properties/skill/enum")).isEqualTo(Skills.ALL);
    assertThat(words("/properties/parts/items/properties/ask/anyOf/0/enum"))
        .containsExactlyInAnyOrderElementsOf(Asked.names());
    assertThat(keys("/properties/settings")).containsExactlyInAnyOrderElementsOf(Asked.settings());
  }

  @Test
  void everyQuantityHasARuleAndIsExplained() {
    assertThat(Asked.names())
        .allSatisfy(name -> {
          assertThat(Rules.ALL.find(new Quantity(name))).as(name).isPresent();
          assertThat(readme).contains("`" + name + "`");
        });
    assertThat(Asked.settings()).allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
  }

  @Test
  void theSmallestTemplateIsSound() {
    Matcher yaml = Pattern.compile("```yaml\n(title.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(yaml.find()).isTrue();
    assertThat(Templates.load(yaml.group(1)).faults()).isEmpty();
    BankReport report =
        BankCheck.of(
            Templates.load(yaml.group(1)), new CheckSettings(150, 150, false), (done, i, n) -> {});
    assertThat(report.faults()).isEmpty();
  }
}
