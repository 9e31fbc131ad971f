package dev.photofinish.query.organization;

import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is inside an organization, over HTTP. To whoever does not belong there it is not there. */
@RestController
@WithTournaments
@RequestMapping("/api/organizations/{organization_id}")
final class InsideController {
    private final OrganizationPages pages;
    private final Caller caller;

    InsideController(OrganizationPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    @Summary(value = "The organization's race room profiles", by = Authority.ORGANIZATION_MEMBER)
    @Returns(Listed.Profiles.class)
    @GetMapping("/race-room-profiles")
    Mono<ResponseEntity<byte[]>> profiles(@PathVariable("organization_id") String id, ServerHttpRequest request) {
        var organization = Ids.organization(id);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.profiles(organization, viewer))
                .map(found -> Answers.personal(new Listed.Profiles(found, found.size())));
    }

    @Summary(value = "One of the organization's race room profiles", by = Authority.ORGANIZATION_MEMBER)
    @Returns(RaceRoomProfile.class)
    @GetMapping("/race-room-profiles/{profile_id}")
    Mono<ResponseEntity<byte[]>> profile(
            @PathVariable("organization_id") String id,
            @PathVariable("profile_id") String profileId,
            ServerHttpRequest request) {
        var organization = Ids.organization(id);
        var profile = Ids.roomProfile(profileId);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.profiles(organization, viewer))
                .flatMap(found -> Mono.justOrEmpty(
                        found.stream().filter(each -> each.id().equals(profile)).findFirst()))
                .map(Answers::personal)
                .switchIfEmpty(Mono.error(
                        () -> QueryRefusal.PROFILE_NOT_FOUND.because("No race room profile has the id " + profile)));
    }

    @Summary(value = "The links by which people come in", by = Authority.ORGANIZATION_MEMBER_MANAGER)
    @Returns(Listed.Invites.class)
    @GetMapping("/invites")
    Mono<ResponseEntity<byte[]>> invites(@PathVariable("organization_id") String id, ServerHttpRequest request) {
        var organization = Ids.organization(id);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.invites(organization, viewer))
                .map(found -> Answers.personal(new Listed.Invites(found, found.size())));
    }
}
