package org.saddlepoint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of docs/architecture.md, and what each of them may touch. */
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

  private static final List<String> PURE = FLOORS.subList(0, FLOORS.indexOf("store"));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.saddlepoint");

  static Stream<String> floors() {
    return FLOORS.stream();
  }

  static Stream<String> pureFloors() {
    return PURE.stream();
  }

  /** Else a rule about a misspelt or a new package would hold because it is empty. */
  @Test
  void everyPackageIsOnAFloor() {
    assertThat(PRODUCT)
        .filteredOn(type -> !type.getPackageName().equals("org.saddlepoint"))
        .extracting(type -> type.getPackageName().split("\\.", -1)[2])
        .isNotEmpty()
        .isSubsetOf(FLOORS);
  }

  @ParameterizedTest
  @MethodSource("floors")
  void noFloorUsesOneAboveIt(String floor) {
    String[] above =
        Stream.concat(
                FLOORS.stream().skip(FLOORS.indexOf(floor) + 1).map(ArchitectureTest::within),
                Stream.of("org.saddlepoint"))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(within(floor))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above)
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("pureFloors")
  void pureFloorsUseOnlyTheBaseOfJava(String floor) {
    DescribedPredicate<JavaClass> allowed = isInBaseOfJava().or(element("org.saddlepoint.."));
    if (floor.equals("bank")) {
      allowed =
          allowed.or(
              element("com.fasterxml.jackson..", "org.yaml.snakeyaml..", "org.commonmark.."));
    }
    classes()
        .that()
        .resideInAPackage(within(floor))
        .should()
        .onlyDependOnClassesThat(allowed)
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  /** No files, no network, no streams, no threads: strings come in, values go out. */
  @ParameterizedTest
  @MethodSource("pureFloors")
  void pureFloorsReadAndWriteNothing(String floor) {
    noClasses()
        .that()
        .resideInAPackage(within(floor))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..")
                .or(isOneOf(InputStream.class, OutputStream.class, PrintStream.class))
                .or(isOneOf(PrintWriter.class, File.class, Thread.class, Process.class)))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  /** A generator that is given its seed is pure; one that picks its own is not. */
  @ParameterizedTest
  @MethodSource("pureFloors")
  void pureFloorsKnowNeitherClockNorChance(String floor) {
    noClasses()
        .that()
        .resideInAPackage(within(floor))
        .should()
        .dependOnClassesThat(isOneOf(ThreadLocalRandom.class, SecureRandom.class, Clock.class))
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .callConstructor(SplittableRandom.class)
        .orShould()
        .callMethodWhere(target(name("random")).and(target(owner(type(Math.class)))))
        .orShould()
        .callMethod(Collections.class, "shuffle", List.class)
        .orShould()
        .callMethodWhere(
            target(nameMatching("randomUUID|now|currentTimeMillis|nanoTime"))
                .and(target(owner(resideInAPackage("java..")))))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void onlyTheWebKnowsJavalin() {
    noClasses()
        .that(not(resideInAPackage(within("web"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "org.thymeleaf..")
        .check(PRODUCT);
  }

  @Test
  void onlyTheStoreKnowsSql() {
    noClasses()
        .that(not(resideInAPackage(within("store"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "com.zaxxer..", "org.flywaydb..")
        .check(PRODUCT);
  }

  /** There is one place where passwords are hashed. */
  @Test
  void onlyThePartAboutPeopleKnowsTheLibraryOfCiphers() {
    noClasses()
        .that(not(resideInAPackage("org.saddlepoint.tutor.people")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.bouncycastle..")
        .check(PRODUCT);
  }

  @Test
  void bankAndStoreDoNotKnowEachOther() {
    strangers("bank", "store");
    strangers("store", "bank");
  }

  @Test
  void launchesKnowNoPages() {
    strangers("lti", "web");
  }

  private static void strangers(String one, String other) {
    noClasses()
        .that()
        .resideInAPackage(within(one))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(within(other))
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  private static String within(String floor) {
    return "org.saddlepoint." + floor + "..";
  }

  private static DescribedPredicate<JavaClass> isInBaseOfJava() {
    Set<String> packages = Object.class.getModule().getPackages();
    return describe(
        "in the module java.base",
        type -> {
          JavaClass element = type.getBaseComponentType();
          return element.isPrimitive() || packages.contains(element.getPackageName());
        });
  }

  /** An array lies in no package; what counts is what it holds. */
  private static DescribedPredicate<JavaClass> element(String... packages) {
    return resideInAnyPackage(packages).onResultOf(JavaClass::getBaseComponentType);
  }

  private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
    return describe(
        "one of " + Arrays.toString(types),
        type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
  }
}
