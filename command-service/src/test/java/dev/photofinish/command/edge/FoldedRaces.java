package dev.photofinish.command.edge;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.RaceDetailReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.view.RaceView;
import java.util.Locale;
import java.util.Objects;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A read side for tests: folds the race's history anew for every question. */
final class FoldedRaces implements RaceDetailReader {
    private final RaceHistory history;
    private volatile boolean silent;

    FoldedRaces(RaceHistory history) {
        this.history = history;
    }

    /** Makes it never answer, or answer again. */
    void silent(boolean now) {
        silent = now;
    }

    @Override
    public Mono<ReadModel> detail(RaceId race, long atLeastPosition, Caller viewer) {
        return silent ? Mono.never() : Mono.fromCallable(() -> ReadModel.of(json(view(race))));
    }

    RaceView view(RaceId race) {
        var view = RaceView.none(race);
        for (var event : history.of(race, 0, 100_000)) {
            view = view.apply(event);
        }
        return view;
    }

    private static ObjectNode json(RaceView view) {
        var race = JsonMapper.shared().createObjectNode();
        race.put("id", view.facts().id().toString());
        race.put("name", view.facts().name());
        race.put("status", view.facts().status().name().toLowerCase(Locale.ROOT));
        race.put("seeds_released_at", Objects.toString(view.facts().seedsReleasedAt(), null));
        var participants = race.putArray("participants");
        view.board().entries().forEach(entry -> {
            var row = participants.addObject();
            row.put("id", entry.runId().toString());
            row.putObject("user").put("id", entry.account().toString());
            row.put("status", entry.status().name().toLowerCase(Locale.ROOT));
            row.put("color_index", entry.colorIndex());
            row.put("igt_ms", entry.igtMs());
        });
        var casters = race.putArray("casters");
        view.casters()
                .casters()
                .forEach(entry -> casters.addObject().put("id", entry.id().toString()));
        return race;
    }
}
