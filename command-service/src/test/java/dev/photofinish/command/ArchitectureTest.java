package dev.photofinish.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.photofinish.command.policy.Policy;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "dev.photofinish", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] MODEL = {
        "dev.photofinish.command.decision..",
        "dev.photofinish.command.race",
        "dev.photofinish.command.race.model..",
        "dev.photofinish.command.race.creation..",
        "dev.photofinish.command.race.editing..",
        "dev.photofinish.command.race.organizing..",
        "dev.photofinish.command.race.invitation..",
        "dev.photofinish.command.race.roster..",
        "dev.photofinish.command.race.casting..",
        "dev.photofinish.command.race.lifecycle..",
        "dev.photofinish.command.race.telling..",
        "dev.photofinish.command.run",
        "dev.photofinish.command.run.model..",
        "dev.photofinish.command.run.progress..",
        "dev.photofinish.command.solo",
        "dev.photofinish.command.seed",
        "dev.photofinish.command.seed.claim..",
        "dev.photofinish.command.seed.health..",
        "dev.photofinish.command.stream",
        "dev.photofinish.command.organization",
        "dev.photofinish.command.organization.model..",
        "dev.photofinish.command.organization.founding..",
        "dev.photofinish.command.organization.editing..",
        "dev.photofinish.command.organization.membership..",
        "dev.photofinish.command.organization.invitation..",
        "dev.photofinish.command.organization.profile..",
        "dev.photofinish.command.organization.request..",
        "dev.photofinish.command.account",
        "dev.photofinish.command.account.model..",
        "dev.photofinish.command.account.preference..",
        "dev.photofinish.command.account.role..",
        "dev.photofinish.command.account.twitch.."
    };

    @ArchTest
    static final ArchRule THE_WRITE_SIDE_DOES_NOT_KNOW_THE_READ_SIDE = noClasses()
            .that()
            .resideInAPackage("dev.photofinish.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.photofinish.query..");

    @ArchTest
    static final ArchRule THE_MODEL_SEES_NEITHER_WEB_NOR_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "reactor..",
                    "io.netty..",
                    "tools.jackson..",
                    "dev.photofinish.command.web..",
                    "dev.photofinish.command..lookup..",
                    "dev.photofinish.command..rest..");

    @ArchTest
    static final ArchRule DECISIONS_TELL_NO_TIME_AND_MAKE_NO_IDS = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, java.util.Random.class, java.security.SecureRandom.class);

    @ArchTest
    static final ArchRule OF_AXON_THE_MODEL_KNOWS_ANNOTATIONS_AND_HOW_TO_APPLY = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework.commandhandling.gateway..",
                    "org.axonframework.eventhandling..",
                    "org.axonframework.config..",
                    "org.axonframework.messaging..");

    @ArchTest
    static final ArchRule POLICIES_ARE_NAMED_AS_SENTENCES =
            classes().that().implement(Policy.class).should().haveSimpleNameStartingWith("When");
}
