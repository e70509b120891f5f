package org.recoupe.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.recoupe.house.planted.PlantedViolation;

/**
 * The walls of the house. Each rule is a plain test; one planted violation shows that they can
 * fail.
 */
final class WallsTest {
  private static final List<String> STEPS =
      List.of("intake", "clean", "read", "story", "weigh", "screen", "dossier", "show");
  private static final String[] GROUND = {
    "org.recoupe.model..", "org.recoupe.text..", "org.recoupe.json..", "org.recoupe.gazetteer.."
  };
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.recoupe");

  @Test
  void packagesFormNoCircles() {
    slices().matching("org.recoupe.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theModelStandsOnTheJdkAndJspecifyAlone() {
    classes()
        .that()
        .resideInAPackage("org.recoupe.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.recoupe.model..", "java..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void theGroundKnowsNoStep() {
    for (String ground : GROUND) {
      noClasses()
          .that()
          .resideInAPackage(ground)
          .should()
          .dependOnClassesThat(inStepsOrRun())
          .check(CORE);
    }
  }

  @Test
  void noStepKnowsAnotherStep() {
    for (String step : STEPS) {
      for (String other : STEPS) {
        if (!step.equals(other)) {
          stepRule(step, other).check(CORE);
        }
      }
    }
  }

  private static ArchRule stepRule(String step, String other) {
    return noClasses()
        .that()
        .resideInAPackage("org.recoupe." + step + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.recoupe." + other + "..")
        .allowEmptyShould(true);
  }

  @Test
  void nobodyInCoreKnowsTheOrderOfTheSteps() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.recoupe.run..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.recoupe.run..")
        .check(CORE);
  }

  @Test
  void theModelHoldsValuesOnly() {
    classes()
        .that()
        .resideInAPackage("org.recoupe.model..")
        .and()
        .areTopLevelClasses()
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should(beAValue())
        .check(CORE);
  }

  /**
   * Exempt are the private fields of package-private classes in the steps, in text and in json:
   * cursors that walk a text once, live inside one call and are seen by nobody else
   * (docs/decisions/0004).
   */
  @Test
  void fieldsAreFinal() {
    fields()
        .that()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .and()
        .areDeclaredInClassesThat(valuesOrPublic())
        .should()
        .beFinal()
        .check(CORE);
    fields()
        .that()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .and()
        .areStatic()
        .should()
        .beFinal()
        .check(CORE);
  }

  private static DescribedPredicate<JavaClass> valuesOrPublic() {
    return DescribedPredicate.describe(
        "stand in the model, gazetteer, dossier or run, or are public",
        type ->
            type.getModifiers().contains(JavaModifier.PUBLIC)
                || Stream.of("model", "gazetteer", "dossier", "run")
                    .anyMatch(room -> type.getPackageName().startsWith("org.recoupe." + room)));
  }

  @Test
  void topLevelClassesAreFinal() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CORE);
  }

  @Test
  void nobodyUsesTheStandardStreams() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(CORE);
  }

  @Test
  void nobodyThrowsBareExceptions() {
    noClasses().should(THROW_GENERIC_EXCEPTIONS).check(CORE);
  }

  @Test
  void nobodyAsksTheClock() {
    noClasses().should(askTheClock()).check(CORE);
  }

  @Test
  void noNameIsADrawer() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$").check(CORE);
  }

  @Test
  void coreNeverSeesEnginesDatabasesTheWebOrTheCommandLine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.flink..", "java.sql..", "io.javalin..", "jakarta.servlet..", "picocli..")
        .check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .resideInAPackage("org.recoupe..")
        .and()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CORE);
    assertTrue(
        CORE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .allMatch(p -> p.getClasses().stream().anyMatch(c -> isPackageInfo(c))));
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  @Test
  void aPlantedViolationIsFound() {
    JavaClasses planted = new ClassFileImporter().importClasses(PlantedViolation.class);
    assertThrows(
        AssertionError.class, () -> noClasses().should(ACCESS_STANDARD_STREAMS).check(planted));
    assertThrows(AssertionError.class, () -> noClasses().should(askTheClock()).check(planted));
    assertThrows(AssertionError.class, () -> fields().should().beFinal().check(planted));
  }

  private static DescribedPredicate<JavaClass> inStepsOrRun() {
    return DescribedPredicate.describe(
        "stand in a step or in run",
        type ->
            type.getPackageName().startsWith("org.recoupe.run")
                || STEPS.stream()
                    .map(step -> "org.recoupe." + step)
                    .anyMatch(
                        step ->
                            type.getPackageName().equals(step)
                                || type.getPackageName().startsWith(step + ".")));
  }

  private static ArchCondition<JavaClass> beAValue() {
    return new ArchCondition<>("be a record, an enum or a sealed interface") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Class<?> reflected = type.reflect();
        boolean value = type.isRecord() || type.isEnum() || reflected.isSealed();
        events.add(new SimpleConditionEvent(type, value, type.getName() + " is no value"));
      }
    };
  }

  private static ArchCondition<JavaClass> askTheClock() {
    return new ArchCondition<>("ask the clock") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTarget().getName().equals("now"))
            .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
            .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.toString())));
        type.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTarget().getFullName().contains("System.currentTimeMillis"))
            .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.toString())));
      }
    };
  }
}
