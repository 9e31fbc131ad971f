package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.opening.RoomPlan;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.api.RoomRefusedException;
import dev.photofinish.command.racetime.bot.BotAuthException;
import dev.photofinish.command.racetime.bot.RacetimeBots;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A room is to be edited: what it is raced for, or called. What racetime.gg refuses stays as it is. */
@WithTournaments
@Component
final class RoomEdit implements Deadline {
    static final String KIND = "live-race-room-edit";

    private static final Logger LOG = LoggerFactory.getLogger(RoomEdit.class);

    private final LiveRaces races;
    private final RacetimeBots bots;
    private final RacetimeApi api;
    private final RoomPlan plan;

    RoomEdit(LiveRaces races, RacetimeBots bots, RacetimeApi api, RoomPlan plan) {
        this.races = races;
        this.bots = bots;
        this.api = api;
        this.plan = plan;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        races.byId(LiveRaceId.of(subject.split("/", 2)[0]))
                .filter(race -> race.phase() == LiveRacePhase.PENDING)
                .ifPresent(this::edit);
        return Optional.empty();
    }

    private void edit(LiveRaceRow race) {
        var slug = race.racetimeSlug();
        var category = slug == null ? "" : slug.split("/", 2)[0];
        bots.of(category).ifPresent(bot -> {
            try {
                api.edit(bot, Objects.requireNonNull(slug), plan.of(race, category))
                        .block();
            } catch (RoomRefusedException | BotAuthException refused) {
                LOG.warn("{} stays as it is: {}", slug, refused.getMessage());
            }
        });
    }
}
