package io.claimhouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages point one way, and each foreign library has one home. */
@AnalyzeClasses(packages = "io.claimhouse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] STAGES = {
    "..document..", "..article..", "..figure..", "..claim..", "..link..", "..lake..", "..eval.."
  };

  @ArchTest
  static final ArchRule MODEL_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("io.claimhouse.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "io.claimhouse.model..");

  @ArchTest
  static final ArchRule WORDS_AND_TEXT_KNOW_ONLY_THE_MODEL =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.claimhouse.lexicon..", "io.claimhouse.text..", "io.claimhouse.time..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("..pipeline..", "..warehouse..", "..cli..", "..notebook..");

  @ArchTest
  static final ArchRule STAGES_DO_NOT_KNOW_WHO_RUNS_THEM =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.claimhouse.pipeline..",
              "io.claimhouse.warehouse..",
              "io.claimhouse.cli..",
              "io.claimhouse.notebook..");

  @ArchTest
  static final ArchRule PIPELINE_AND_WAREHOUSE_DO_NOT_KNOW_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAnyPackage("io.claimhouse.pipeline..", "io.claimhouse.warehouse..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.claimhouse.cli..");

  @ArchTest
  static final ArchRule NO_PACKAGE_STANDS_IN_A_CIRCLE =
      slices().matching("io.claimhouse.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule BEAM_STAYS_IN_THE_PIPELINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.claimhouse.pipeline..", "io.claimhouse.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..", "org.apache.flink..");

  @ArchTest
  static final ArchRule TIKA_STAYS_IN_THE_DOCUMENT =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.claimhouse.document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..");

  @ArchTest
  static final ArchRule JDBC_STAYS_IN_THE_WAREHOUSE =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.claimhouse.warehouse..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.duckdb..");

  @ArchTest
  static final ArchRule PARQUET_STAYS_IN_THE_LAKE =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.claimhouse.lake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..", "org.apache.avro..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.claimhouse.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule ONE_LOGGER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..");

  @ArchTest
  static final ArchRule NO_CLASS_IS_NAMED_FOR_NOTHING =
      noClasses().should().haveNameMatching(".*(Utils|Util|Helper|Manager|Impl)");
}
