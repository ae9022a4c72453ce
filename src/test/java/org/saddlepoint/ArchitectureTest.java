package org.saddlepoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  /** Ground floor first: a package may use only those before it. */
  private static final List<String> FLOORS =
      List.of(
          "number",
          "expression",
          "linear",
          "derivation",
          "picture",
          "answer",
          "problem",
          "marking",
          "bank",
          "learning",
          "course",
          "store",
          "tutor",
          "lti",
          "exchange",
          "web",
          "cli");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.saddlepoint");

  @Test
  void noFloorUsesOneAboveIt() {
    for (int i = 0; i < FLOORS.size() - 1; i++) {
      String[] above =
          FLOORS.stream()
              .skip(i + 1)
              .map(floor -> "org.saddlepoint." + floor + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.saddlepoint." + FLOORS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(PRODUCT);
    }
  }
}
