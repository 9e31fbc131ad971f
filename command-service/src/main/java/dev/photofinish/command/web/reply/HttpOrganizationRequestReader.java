package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.OrganizationRequestReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.WithTournaments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Requests for organizations from the read side in another process. */
@Component
@WithTournaments
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpOrganizationRequestReader implements OrganizationRequestReader {
    private final ReadSide readSide;

    HttpOrganizationRequestReader(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<ReadModel> request(OrganizationId organization, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/organization-requests/{request}", organization, atLeastPosition, viewer);
    }
}
