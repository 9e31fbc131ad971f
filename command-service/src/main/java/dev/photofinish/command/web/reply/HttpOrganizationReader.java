package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.OrganizationReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.WithTournaments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Pages of organizations from the read side in another process. */
@Component
@WithTournaments
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpOrganizationReader implements OrganizationReader {
    private final ReadSide readSide;

    HttpOrganizationReader(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<ReadModel> page(OrganizationId organization, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/organizations/{organization}", organization, atLeastPosition, viewer);
    }
}
