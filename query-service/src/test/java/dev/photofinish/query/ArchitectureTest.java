package dev.photofinish.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.photofinish", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String QUERY = "dev.photofinish.query..";

    @ArchTest
    static final ArchRule theQuerySideDoesNotKnowTheCommandSide = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.photofinish.command..");

    @ArchTest
    static final ArchRule theQuerySidePublishesNoEventsAndSendsNoCommands = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework..", "dev.photofinish.store.engine..", "dev.photofinish.store.command..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.photofinish.store.Commands");

    @ArchTest
    static final ArchRule foldsKnowNeitherWebNorSpring = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .and()
            .haveSimpleNameEndingWith("Projection")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "reactor..");

    @ArchTest
    static final ArchRule onlyTheMachineryAndTheListsTalkToTheReadStore = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .and()
            .resideOutsideOfPackages(
                    "dev.photofinish.query.activity..",
                    "dev.photofinish.query.organization..",
                    "dev.photofinish.query.tournament..",
                    "dev.photofinish.query.projection..",
                    "dev.photofinish.query.race..",
                    "dev.photofinish.query.liverace..",
                    "dev.photofinish.query.solo..",
                    "dev.photofinish.query.seed..",
                    "dev.photofinish.query.tournament..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInCircles =
            slices().matching("dev.photofinish.query.(*)..").should().beFreeOfCycles();
}
