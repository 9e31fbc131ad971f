package dev.photofinish.command.racetime.link;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.account.RacetimeLinked;
import dev.photofinish.events.account.RacetimeUnlinked;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** What rooms remember of links is out of date when one changes, on whichever node that was asked for. */
@WithTournaments
@Component
final class WhenALinkChangesItIsLookedUpAgain implements Policy {
    private final RacetimeLinks links;

    WhenALinkChangesItIsLookedUpAgain(RacetimeLinks links) {
        this.links = links;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof RacetimeLinked || event.event() instanceof RacetimeUnlinked) {
            links.changed();
        }
        return List.of();
    }
}
