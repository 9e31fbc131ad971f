package dev.photofinish.command.organization.rest;

import dev.photofinish.command.organization.profile.AddRoomProfile;
import dev.photofinish.command.organization.profile.ChooseDefaultRoomProfile;
import dev.photofinish.command.organization.profile.RemoveRoomProfile;
import dev.photofinish.command.organization.profile.ReplaceRoomProfile;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Race room profiles, over HTTP (tournaments §11.2). */
@RestController
@WithTournaments
@RequestMapping(
        path = "/api/organizations/{organization_id}/race-room-profiles",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class RoomProfileEndpoints {
    private final OrganizationDesk desk;
    private final Fresh fresh;

    RoomProfileEndpoints(OrganizationDesk desk, Fresh fresh) {
        this.desk = desk;
        this.fresh = fresh;
    }

    @Summary(value = "Add a race room profile", by = Authority.TOURNAMENT_ADMIN)
    @Takes(RoomProfileDraft.class)
    @Returns(elsewhere = "RaceRoomProfile", status = 201)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> add(@PathVariable("organization_id") String id, Submission submission) {
        var organization = Ids.organization(id);
        var caller = submission.caller();
        var draft = RoomProfileDraft.of(submission.body());
        var profile = fresh.roomProfile(caller);
        var command = new AddRoomProfile(
                organization,
                caller.actor(),
                profile,
                draft.profile(),
                Boolean.TRUE.equals(draft.isDefault()),
                fresh.now());
        var address = "/api/organizations/" + organization + "/race-room-profiles/" + profile;
        return answered(HttpStatus.CREATED, organization, profile, command, caller)
                .map(answer -> OrganizationDesk.at(address, answer));
    }

    @Summary(value = "Put another race room profile in the place of one", by = Authority.TOURNAMENT_ADMIN)
    @Takes(RoomProfileDraft.class)
    @Returns(elsewhere = "RaceRoomProfile")
    @PutMapping(path = "/{profile_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> replace(
            @PathVariable("organization_id") String id,
            @PathVariable("profile_id") String profileId,
            Submission submission) {
        var organization = Ids.organization(id);
        var profile = Ids.roomProfile(profileId);
        var caller = submission.caller();
        var draft = RoomProfileDraft.of(submission.body());
        var command = new ReplaceRoomProfile(
                organization, caller.actor(), profile, draft.profile(), draft.isDefault(), fresh.now());
        return answered(HttpStatus.OK, organization, profile, command, caller);
    }

    @Summary(value = "Remove a race room profile that nothing uses", by = Authority.TOURNAMENT_ADMIN)
    @Returns(status = 204)
    @DeleteMapping("/{profile_id}")
    Mono<ResponseEntity<byte[]>> remove(
            @PathVariable("organization_id") String id, @PathVariable("profile_id") String profileId, Caller caller) {
        var organization = Ids.organization(id);
        var command = new RemoveRoomProfile(organization, caller.actor(), Ids.roomProfile(profileId), fresh.now());
        return desk.done(organization, command, caller);
    }

    @Summary(value = "Let the organization's rooms follow a profile", by = Authority.TOURNAMENT_ADMIN)
    @Returns(elsewhere = "RaceRoomProfile")
    @PostMapping("/{profile_id}/set-default")
    Mono<ResponseEntity<byte[]>> choose(
            @PathVariable("organization_id") String id, @PathVariable("profile_id") String profileId, Caller caller) {
        var organization = Ids.organization(id);
        var profile = Ids.roomProfile(profileId);
        var command = new ChooseDefaultRoomProfile(organization, caller.actor(), profile, fresh.now());
        return answered(HttpStatus.OK, organization, profile, command, caller);
    }

    private Mono<ResponseEntity<byte[]>> answered(
            HttpStatus status, OrganizationId organization, RoomProfileId profile, Object command, Caller caller) {
        return desk.part(
                status, organization, command, caller, OrganizationDesk.element("race_room_profiles", "/id", profile));
    }
}
