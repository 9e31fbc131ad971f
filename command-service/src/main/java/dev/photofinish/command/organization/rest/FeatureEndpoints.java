package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.editing.SwitchFeature;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the platform lets an organization do, over HTTP. */
@RestController
@WithTournaments
@RequestMapping(path = "/api/organizations/{organization_id}/features", produces = MediaType.APPLICATION_JSON_VALUE)
final class FeatureEndpoints {
    private final OrganizationDesk desk;
    private final Fresh fresh;

    FeatureEndpoints(OrganizationDesk desk, Fresh fresh) {
        this.desk = desk;
        this.fresh = fresh;
    }

    /** LIVE_RACES is the same switch as {@code allow_async_live_races}. */
    @Summary(value = "Let an organization do something, or no more", by = Authority.ADMIN)
    @Takes(FeatureWish.class)
    @Returns(elsewhere = "OrganizationDetail")
    @PutMapping(path = "/{feature}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> change(
            @PathVariable("organization_id") String id, @PathVariable("feature") String name, Submission submission) {
        var caller = submission.caller();
        var organization = Ids.organization(id);
        var feature = Arrays.stream(OrganizationFeature.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(OrganizationRejection.UNKNOWN_FEATURE));
        var wish = FeatureWish.of(submission.body());
        var command = new SwitchFeature(organization, caller.actor(), feature, wish.enabled(), fresh.now());
        return desk.page(HttpStatus.OK, organization, command, caller);
    }
}
