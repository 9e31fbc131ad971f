package dev.photofinish.command.notification.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.account.subscription.RetryNotification;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.telling.RetryLiveRaceDelivery;
import dev.photofinish.command.notification.NotificationRejection;
import dev.photofinish.command.notification.outbox.Deliveries;
import dev.photofinish.command.notification.outbox.DeliveryQuery;
import dev.photofinish.command.notification.outbox.DeliveryRow;
import dev.photofinish.command.notification.outbox.Subject;
import dev.photofinish.command.race.rest.RaceDesk;
import dev.photofinish.command.race.telling.RetryDelivery;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Summary;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was told to others, what waits, and what did not work; for administrators. */
@RestController
@RequestMapping(path = "/api/admin/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
final class DeliveryEndpoints {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Deliveries deliveries;
    private final RaceDesk desk;
    private final ObjectProvider<LiveRaces> liveRaces;
    private final Fresh fresh;
    private final Blocking blocking;

    DeliveryEndpoints(
            Deliveries deliveries, RaceDesk desk, ObjectProvider<LiveRaces> liveRaces, Fresh fresh, Blocking blocking) {
        this.deliveries = deliveries;
        this.desk = desk;
        this.liveRaces = liveRaces;
        this.fresh = fresh;
        this.blocking = blocking;
    }

    /** A part of the list; {@code next} is the {@code after} of the part that follows, null when there is none. */
    @Named("DeliveryPage")
    record Page(
            @JsonProperty("deliveries") List<DeliveryView> deliveries,
            @JsonProperty("next") @Nullable Long next) {}

    /** The newest first: of one status, or of all. */
    @Summary(value = "What others were told, what waits, and what did not work, newest first", by = Authority.ADMIN)
    @GetMapping
    Mono<Page> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        caller.mustBeAdmin();
        var query = DeliveryQuery.of(status, limit, after);
        return blocking.call(() -> page(query));
    }

    /**
     * Has a failed one tried again; 404 when there is none of that id, or it is about a live race and tournaments are
     * switched off; 409 when it has not failed.
     */
    @Summary(value = "Have a failed delivery tried again", by = Authority.ADMIN)
    @Refuses(409)
    @PostMapping("/{delivery_id}/retry")
    Mono<DeliveryView> retry(@PathVariable("delivery_id") String id, Caller caller) {
        caller.mustBeAdmin();
        return blocking.call(() -> known(id)).flatMap(delivery -> retry(delivery, caller));
    }

    private Mono<DeliveryView> retry(DeliveryRow delivery, Caller caller) {
        var now = fresh.now();
        var sent = switch (delivery.about()) {
            case Subject.OfRace(var race) ->
                desk.send(race, new RetryDelivery(race, caller.actor(), delivery.id(), delivery.part(), now), caller);
            case Subject.Personal(var account, var _) ->
                desk.send(
                        account,
                        new RetryNotification(account, caller.actor(), delivery.id(), delivery.part(), now),
                        caller);
            case Subject.OfLiveRace _
            when liveRaces.getIfAvailable() == null -> throw new RefusedException(LiveRaceRejection.UNKNOWN_LIVE_RACE);
            case Subject.OfLiveRace(var race) ->
                desk.send(
                        race,
                        new RetryLiveRaceDelivery(race, caller.actor(), delivery.id(), delivery.part(), now),
                        caller);
        };
        return sent.map(_ -> DeliveryView.of(delivery.retriedAt(now)));
    }

    private Page page(DeliveryQuery query) {
        var status = query.status();
        var rows = status == null
                ? deliveries.before(query.before(), query.limit() + 1)
                : deliveries.before(query.before(), query.limit() + 1, status);
        boolean more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        return new Page(
                shown.stream().map(DeliveryView::of).toList(),
                more ? shown.getLast().id() : null);
    }

    private DeliveryRow known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new RefusedException(NotificationRejection.UNKNOWN_DELIVERY);
        }
        return deliveries
                .byId(Long.parseLong(id))
                .orElseThrow(() -> new RefusedException(NotificationRejection.UNKNOWN_DELIVERY));
    }
}
