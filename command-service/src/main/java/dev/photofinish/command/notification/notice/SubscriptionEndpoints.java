package dev.photofinish.command.notification.notice;

import dev.photofinish.command.account.subscription.SubscribeToNotification;
import dev.photofinish.command.account.subscription.UnsubscribeFromNotification;
import dev.photofinish.command.organization.lookup.Memberships;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.account.NotificationWish;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What one wants to be told personally: nothing, until one says so (tournaments §10.2). */
@WithTournaments
@RestController
@RequestMapping(path = "/api/notifications/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
final class SubscriptionEndpoints {
    private final Wishes wishes;
    private final Memberships memberships;
    private final Commands commands;
    private final Fresh fresh;
    private final Blocking blocking;

    SubscriptionEndpoints(Wishes wishes, Memberships memberships, Commands commands, Fresh fresh, Blocking blocking) {
        this.wishes = wishes;
        this.memberships = memberships;
        this.commands = commands;
        this.fresh = fresh;
        this.blocking = blocking;
    }

    /** All that one is told. */
    @Named("NotificationSubscriptions")
    record Subscriptions(List<SubscriptionView> items, int count) {}

    @Summary(value = "What one wants to be told personally", by = Authority.USER)
    @GetMapping
    Mono<Subscriptions> list(Caller caller) {
        return blocking.call(() -> {
            var all = wishes.of(caller.account()).stream()
                    .map(SubscriptionView::of)
                    .toList();
            return new Subscriptions(all, all.size());
        });
    }

    /**
     * Switches one on; nothing happens when it is. 404 for an organization that one does not belong to, 409 when there are too
     * many.
     */
    @Summary(
            value = "Want to be told something personally, of one organization or of all that one belongs to",
            by = Authority.USER)
    @Refuses({404, 409, 422})
    @PutMapping("/{type}")
    Mono<SubscriptionView> subscribe(
            @PathVariable String type,
            @RequestParam(required = false) @Nullable String method,
            @RequestParam(name = "organization_id", required = false) @Nullable String organization,
            Caller caller) {
        var wish = SubscriptionQuery.wish(type, method, organization);
        return belongs(wish, caller)
                .then(send(new SubscribeToNotification(caller.account(), wish, fresh.now()), caller))
                .thenReturn(SubscriptionView.of(wish));
    }

    /** Switches one off; nothing happens when it is. */
    @Summary(value = "No longer want to be told something personally", by = Authority.USER)
    @Refuses(422)
    @Returns(status = 204)
    @DeleteMapping("/{type}")
    Mono<ResponseEntity<Void>> unsubscribe(
            @PathVariable String type,
            @RequestParam(required = false) @Nullable String method,
            @RequestParam(name = "organization_id", required = false) @Nullable String organization,
            Caller caller) {
        var wish = SubscriptionQuery.wish(type, method, organization);
        return send(new UnsubscribeFromNotification(caller.account(), wish, fresh.now()), caller)
                .thenReturn(ResponseEntity.noContent().build());
    }

    private Mono<Standing> belongs(NotificationWish wish, Caller caller) {
        var organization = wish.organizationId();
        return organization == null
                ? Mono.empty()
                : blocking.call(() -> memberships.require(organization, caller.actor(), Standing::seesInside));
    }

    private Mono<Receipt> send(Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(caller.account(), command, caller.account()));
    }
}
