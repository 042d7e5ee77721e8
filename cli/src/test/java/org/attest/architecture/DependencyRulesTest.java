package org.attest.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which part may use which. The reasons are in ARCHITECTURE.md, "Rules".
class DependencyRulesTest {
  @Test
  void coreUsesTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("org.attest.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.attest.core..", "java..", "org.jspecify.annotations..")
        .check(Code.CLASSES);
  }

  @Test
  void coreTouchesNoFilesDatabasesOrNetworks() {
    noClasses()
        .that()
        .resideInAPackage("org.attest.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
        .check(Code.CLASSES);
  }

  @Test
  void theStagesOfCoreUseOnlyEarlierStages() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.attest.core..")
        .layer("data")
        .definedBy("org.attest.core.data..")
        .layer("report")
        .definedBy("org.attest.core.report..")
        .layer("reading")
        .definedBy("org.attest.core.reading..")
        .layer("resolution")
        .definedBy("org.attest.core.resolution..")
        .layer("decision")
        .definedBy("org.attest.core.decision..")
        .layer("account")
        .definedBy("org.attest.core.account..")
        .ensureAllClassesAreContainedInArchitectureIgnoring(
            "org.attest.nlp..",
            "org.attest.intake..",
            "org.attest.store..",
            "org.attest.exchange..",
            "org.attest.serve..",
            "org.attest.bench..",
            "org.attest.cli..")
        .whereLayer("data")
        .mayNotAccessAnyLayer()
        .whereLayer("report")
        .mayNotAccessAnyLayer()
        .whereLayer("reading")
        .mayOnlyAccessLayers("report")
        .whereLayer("resolution")
        .mayOnlyAccessLayers("data", "report", "reading")
        .whereLayer("decision")
        .mayOnlyAccessLayers("report", "reading", "resolution")
        .whereLayer("account")
        .mayOnlyAccessLayers("data", "report", "reading", "resolution", "decision")
        .check(Code.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "nlp", "store", "exchange"})
  void anAdapterUsesCoreAndNoOtherModule(String adapter) {
    classes()
        .that()
        .resideInAPackage("org.attest." + adapter + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.attest..")
                .or(resideInAnyPackage("org.attest.core..", "org.attest." + adapter + "..")))
        .check(Code.CLASSES);
  }

  @Test
  void theWorkbenchKnowsNeitherReaderNorFormats() {
    classes()
        .that()
        .resideInAPackage("org.attest.serve..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.attest..")
                .or(
                    resideInAnyPackage(
                        "org.attest.core..",
                        "org.attest.store..",
                        "org.attest.exchange..",
                        "org.attest.serve..")))
        .check(Code.CLASSES);
  }

  @Test
  void benchDoesNotUseTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("org.attest.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.attest.cli..")
        .check(Code.CLASSES);
  }

  /// A library is known to one place, so that it can be exchanged there.
  @ParameterizedTest
  @CsvSource({
    "ai.onnxruntime.., org.attest.nlp..",
    "ai.djl.., org.attest.nlp..",
    "org.eclipse.jetty.client.., org.attest.intake.web..",
    "org.jsoup.., org.attest.intake..",
    "java.sql.., org.attest.store..",
    "org.sqlite.., org.attest.store..",
    "io.javalin.., org.attest.serve..",
    "gg.jte.., org.attest.serve..",
    "org.bouncycastle.., org.attest.serve.guard..",
  })
  void aLibraryHasOneHome(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(Code.CLASSES);
  }

  @Test
  void onlyCliAndBenchSpeakToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.attest.cli..", "org.attest.bench..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(Code.CLASSES);
  }

  @Test
  void nothingLogs() {
    noClasses().should(USE_JAVA_UTIL_LOGGING).check(Code.CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(Code.CLASSES);
  }

  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
