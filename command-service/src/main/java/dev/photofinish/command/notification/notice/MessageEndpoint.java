package dev.photofinish.command.notification.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.notification.outbox.Deliveries;
import dev.photofinish.command.notification.outbox.DeliveryQuery;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What became of the messages to oneself. */
@WithTournaments
@RestController
final class MessageEndpoint {
    private final Deliveries deliveries;
    private final Blocking blocking;

    MessageEndpoint(Deliveries deliveries, Blocking blocking) {
        this.deliveries = deliveries;
        this.blocking = blocking;
    }

    /** A part of the list; {@code next} is the {@code after} of the part that follows, null when there is none. */
    @Named("NotificationMessages")
    record Page(
            List<MessageView> items,
            int count,
            @JsonProperty("next") @Nullable Long next) {}

    /** The newest first, at most 200 at a time. Those that were sent are forgotten after a while. */
    @Summary(value = "The personal messages to oneself, and what became of them, newest first", by = Authority.USER)
    @GetMapping(path = "/api/notifications/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Page> list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        var query = DeliveryQuery.of(null, limit, after);
        return blocking.call(() -> {
            var rows = deliveries.before(query.before(), query.limit() + 1, caller.account());
            boolean more = rows.size() > query.limit();
            var shown = more ? rows.subList(0, query.limit()) : rows;
            return new Page(
                    shown.stream().map(MessageView::of).toList(),
                    shown.size(),
                    more ? shown.getLast().id() : null);
        });
    }
}
