package org.recoupe.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of this module: it carries, and knows nothing of news. */
final class WallsTest {
  private static final JavaClasses HERE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.recoupe.flink");

  private static ArchRule noNews() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.recoupe.intake..",
            "org.recoupe.clean..",
            "org.recoupe.read..",
            "org.recoupe.story..",
            "org.recoupe.weigh..",
            "org.recoupe.screen..",
            "org.recoupe.dossier..",
            "org.recoupe.show..",
            "org.recoupe.text..",
            "org.recoupe.gazetteer..",
            "org.recoupe.model.mark..",
            "org.recoupe.model.story..");
  }

  @Test
  void thisModuleKnowsTheRouteAndTheStoreAndNoStepOfTheWay() {
    noNews().check(HERE);
  }

  @Test
  void aClassOfTheStepsWouldBeFound() {
    JavaClasses steps = new ClassFileImporter().importPackages("org.recoupe.run");
    assertThrows(AssertionError.class, () -> noNews().check(steps));
  }

  @Test
  void theHouseRulesHoldHereToo() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(HERE);
    fields().that().areStatic().should().beFinal().check(HERE);
    noClasses().should(ACCESS_STANDARD_STREAMS).check(HERE);
    noClasses().should(THROW_GENERIC_EXCEPTIONS).check(HERE);
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$").check(HERE);
    assertTrue(Main.class.getPackage().isAnnotationPresent(NullMarked.class));
  }

  @Test
  void thisModuleStaysThin() throws IOException {
    long lines = 0;
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        lines += Files.readAllLines(file).stream().filter(WallsTest::code).count();
      }
    }
    assertTrue(lines > 0 && lines < 500, lines + " lines of code");
  }

  /** Lines that hold more than a comment or an import. */
  private static boolean code(String line) {
    String plain = line.strip();
    return !plain.isEmpty()
        && !plain.startsWith("*")
        && !plain.startsWith("/*")
        && !plain.startsWith("//")
        && !plain.startsWith("import ")
        && !plain.startsWith("package ");
  }
}
