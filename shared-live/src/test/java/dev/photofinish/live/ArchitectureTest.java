package dev.photofinish.live;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.photofinish.live", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theLivePictureKnowsNoFramework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "reactor..", "io.netty..");

    @ArchTest
    static final ArchRule foldsAndFramesKnowNeitherClocksNorThreads = noClasses()
            .that()
            .resideInAnyPackage("..live.view..", "..live.board..", "..live.graph..", "..live.frame..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..", "dev.photofinish.live.room..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule partsDoNotDependOnEachOtherInCircles =
            slices().matching("dev.photofinish.live.(*)..").should().beFreeOfCycles();
}
