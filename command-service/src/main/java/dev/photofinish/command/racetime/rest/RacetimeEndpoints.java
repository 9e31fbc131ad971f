package dev.photofinish.command.racetime.rest;

import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.bot.RacetimeBots;
import dev.photofinish.command.racetime.watch.RoomEntrance;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How it is with our bots on racetime.gg, and what they are to watch; for administrators (racetime §10). */
@WithTournaments
@RestController
@RequestMapping(path = "/api/admin/racetime", produces = MediaType.APPLICATION_JSON_VALUE)
final class RacetimeEndpoints {
    private static final Pattern ROOM = Pattern.compile("(?:https?://[^/]+/)?([\\w-]{1,80})/([\\w-]{1,80})/?");

    private final RacetimeBots bots;
    private final RoomEntrance entrance;
    private final Blocking blocking;

    RacetimeEndpoints(RacetimeBots bots, RoomEntrance entrance, Blocking blocking) {
        this.bots = bots;
        this.entrance = entrance;
        this.blocking = blocking;
    }

    /** Our bots. */
    @Named("RacetimeBots")
    record Bots(List<BotView> bots) {}

    /** Every bot with how it is with it, as far as this node knows. */
    @Summary(value = "Our bots on racetime.gg and how it is with them", by = Authority.ADMIN)
    @GetMapping("/bots")
    Mono<Bots> bots(Caller caller) {
        caller.mustBeAdmin();
        return Mono.just(new Bots(bots.all().stream().map(BotView::of).toList()));
    }

    /** Has a bot tried again whose credentials were refused. */
    @Summary(value = "Try a bot again whose credentials were refused", by = Authority.ADMIN)
    @Refuses(404)
    @PostMapping("/bots/{category}/retry")
    Mono<BotView> retry(@PathVariable String category, Caller caller) {
        caller.mustBeAdmin();
        var bot = bots.of(category).orElseThrow(() -> new RefusedException(RacetimeRefusal.UNKNOWN_BOT));
        bot.health().tryAgain();
        return Mono.just(BotView.of(bot));
    }

    /** Has the category's bot watch a room; one that is watched already stays so. */
    @Summary(value = "Have a bot watch a room", by = Authority.ADMIN)
    @Takes(RoomWish.class)
    @Refuses({404, 409, 502})
    @PostMapping(path = "/rooms", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<RoomView> watch(Submission submission) {
        submission.caller().mustBeAdmin();
        var body = submission.body();
        var room = ROOM.matcher(body.requiredText("room"));
        if (!room.matches()) {
            body.reject("room", "must be the full name of a room, category/room");
        }
        body.check();
        var ref = RacetimeRoomRef.of(room.group(1), room.group(2));
        if (bots.of(ref.category()).isEmpty()) {
            throw new RefusedException(RacetimeRefusal.NO_BOT_THERE);
        }
        return blocking.call(() -> entrance.attach(ref, false)
                        .map(RoomView::of)
                        .orElseThrow(() -> new RefusedException(RacetimeRefusal.UNKNOWN_ROOM)))
                .onErrorMap(
                        OutsideException.class,
                        silence -> RacetimeFailed.of("racetime.gg does not tell of the room now; try again"));
    }
}
