package dev.photofinish.command.notification.event;

import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.outbox.Outcome;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.events.RaceId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes one step and remembers it. Blocks. */
@Component
final class EventSteps {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final GuildEvents guild;
    private final KnownEvents known;
    private final DiscordSettings settings;

    EventSteps(GuildEvents guild, KnownEvents known, DiscordSettings settings) {
        this.guild = guild;
        this.known = known;
        this.settings = settings;
    }

    /** What was in the way; empty when the step is taken, or turned out not to be the right one. */
    Optional<Outcome> take(RaceId race, Step step) {
        return switch (step) {
            case Step.Create create -> create(race, create);
            case Step.Update update ->
                changed(
                        race,
                        update.event(),
                        guild.update(update),
                        new KnownEvent(update.event().id(), Stage.SCHEDULED, update.name(), update.startsAt()));
            case Step.Advance advance ->
                changed(
                        race,
                        advance.event(),
                        guild.advance(advance),
                        advance.event().at(advance.to()));
            case Step.Delete delete -> delete(race, delete.event());
            case Step.Forget _ -> forgotten(race);
        };
    }

    /** An earlier try may have made it without our hearing of it. */
    private Optional<Outcome> create(RaceId race, Step.Create step) {
        var link = settings.link(race);
        var there = guild.leadingTo(link).flatMap(event -> read(event, step));
        if (there.isPresent()) {
            known.keep(race, there.get());
            return Optional.empty();
        }
        var answer = guild.create(step, link);
        if (!answer.succeeded()) {
            return Optional.of(Outcome.of(answer, null));
        }
        known.keep(
                race,
                new KnownEvent(answer.json().path("id").asString(""), Stage.SCHEDULED, step.name(), step.startsAt()));
        return Optional.empty();
    }

    private Optional<Outcome> changed(RaceId race, KnownEvent before, OutsideAnswer answer, KnownEvent after) {
        if (answer.succeeded()) {
            known.keep(race, after);
            return Optional.empty();
        }
        return switch (answer.status()) {
            case NOT_FOUND -> forgotten(race);
            case BAD_REQUEST -> lookAgain(race, before, answer);
            default -> Optional.of(Outcome.of(answer, null));
        };
    }

    /** Somebody may have moved it on in Discord itself, or we did and were not told. */
    private Optional<Outcome> lookAgain(RaceId race, KnownEvent before, OutsideAnswer refusal) {
        var answer = guild.show(before);
        if (answer.status() == NOT_FOUND) {
            return forgotten(race);
        }
        if (!answer.succeeded()) {
            return Optional.of(Outcome.of(answer, null));
        }
        var stage = Stage.of(answer.json().path("status").asInt());
        if (stage.isEmpty()) {
            return forgotten(race);
        }
        if (stage.get() == before.stage()) {
            return Optional.of(Outcome.of(refusal, null));
        }
        known.keep(race, before.at(stage.get()));
        return Optional.empty();
    }

    private Optional<Outcome> delete(RaceId race, KnownEvent event) {
        var answer = guild.delete(event);
        return answer.succeeded() || answer.status() == NOT_FOUND
                ? forgotten(race)
                : Optional.of(Outcome.of(answer, null));
    }

    private Optional<Outcome> forgotten(RaceId race) {
        known.forget(race);
        return Optional.empty();
    }

    private static Optional<KnownEvent> read(JsonNode event, Step.Create step) {
        return Stage.of(event.path("status").asInt())
                .map(stage -> new KnownEvent(
                        event.path("id").asString(""),
                        stage,
                        event.path("name").asString(""),
                        start(event.path("scheduled_start_time").asString(""), step.startsAt())));
    }

    private static Instant start(String text, Instant otherwise) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException nonsense) {
            return otherwise;
        }
    }
}
