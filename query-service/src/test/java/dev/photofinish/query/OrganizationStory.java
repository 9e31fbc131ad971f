package dev.photofinish.query;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.DefaultRoomProfileChosen;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.MemberLeft;
import dev.photofinish.events.organization.MemberPermissionsChanged;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.OrganizationFeatureSwitched;
import dev.photofinish.events.organization.OrganizationField;
import dev.photofinish.events.organization.OrganizationInviteIssued;
import dev.photofinish.events.organization.OrganizationInviteRevoked;
import dev.photofinish.events.organization.OrganizationInviteUsed;
import dev.photofinish.events.organization.OrganizationRequestApproved;
import dev.photofinish.events.organization.OrganizationRequestRejected;
import dev.photofinish.events.organization.OrganizationRequested;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.events.organization.RoomProfile;
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.RoomProfileSaved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an organization, told one fact after the other. */
public final class OrganizationStory {
    private static final Instant AT = RaceStory.START_OF_TIME;

    public final OrganizationId id = new OrganizationId(UUID.randomUUID());
    public final List<OrganizationEvent> events = new ArrayList<>();
    private final String name;

    private OrganizationStory(String name) {
        this.name = name;
    }

    public static OrganizationStory founded(String name) {
        var story = new OrganizationStory(name);
        return story.tell(new OrganizationCreated(story.id, terms(name, true), AT));
    }

    /** One that has a fact of every kind. */
    public static List<OrganizationEvent> everything() {
        return founded("Everything")
                .joined("ada", Permission.ADMIN)
                .joined("bob")
                .permitted("bob", Permission.ASYNC_REVIEWER)
                .left("ada")
                .joined("ada")
                .profile(1, "Relaxed")
                .profile(2, "Strict")
                .profile(1, "Calm")
                .follows(1)
                .withoutProfile(1)
                .invites("spring", 1, null)
                .invites("summer", null, null)
                .cameInBy("summer", "cleo")
                .revoked("spring")
                .inactive()
                .switched(OrganizationFeature.RACETIME_BOT, false)
                .events;
    }

    /** One that was asked for, and what was answered. */
    public static List<OrganizationEvent> asked(String login, String name, @Nullable Boolean approved) {
        var story = new OrganizationStory(name);
        var admin = RaceStory.accountOf("boss");
        story.tell(new OrganizationRequested(story.id, name, "why not", RaceStory.accountOf(login), AT));
        if (approved == null) {
            return story.events;
        }
        return approved
                ? story.tell(new OrganizationRequestApproved(story.id, "welcome", admin, AT))
                        .tell(new OrganizationCreated(story.id, terms(name, true), AT))
                        .joined(login, Permission.ADMIN)
                        .events
                : story.tell(new OrganizationRequestRejected(story.id, "not yet", admin, AT)).events;
    }

    public OrganizationStory switched(OrganizationFeature feature, boolean enabled) {
        return tell(new OrganizationFeatureSwitched(id, feature, enabled, RaceStory.accountOf("boss"), AT));
    }

    public static RoomProfileId profileId(int number) {
        return new RoomProfileId(new UUID(8, number));
    }

    public OrganizationStory joined(String login, Permission... permissions) {
        return tell(new MemberJoined(id, RaceStory.accountOf(login), Permissions.of(permissions), AT));
    }

    public OrganizationStory permitted(String login, Permission... permissions) {
        return tell(new MemberPermissionsChanged(id, RaceStory.accountOf(login), Permissions.of(permissions), AT));
    }

    public OrganizationStory left(String login) {
        return tell(new MemberLeft(id, RaceStory.accountOf(login), AT));
    }

    public OrganizationStory profile(int number, String profileName) {
        var profile = new RoomProfile(profileName, null, 15, 24, false, true, true, false, true, true, true);
        return tell(new RoomProfileSaved(id, profileId(number), profile, AT));
    }

    public OrganizationStory follows(int number) {
        return tell(new DefaultRoomProfileChosen(id, profileId(number), AT));
    }

    public OrganizationStory withoutProfile(int number) {
        return tell(new RoomProfileRemoved(id, profileId(number), AT));
    }

    public OrganizationStory invites(String slug, @Nullable Integer maxUses, @Nullable Instant expiresAt) {
        return tell(new OrganizationInviteIssued(id, slug, maxUses, expiresAt, AT));
    }

    public OrganizationStory cameInBy(String slug, String login) {
        return tell(new OrganizationInviteUsed(id, slug, RaceStory.accountOf(login), AT))
                .joined(login);
    }

    public OrganizationStory revoked(String slug) {
        return tell(new OrganizationInviteRevoked(id, slug, AT));
    }

    public OrganizationStory inactive() {
        return tell(new OrganizationChanged(id, List.of(OrganizationField.IS_ACTIVE), terms(name, false), AT));
    }

    private OrganizationStory tell(OrganizationEvent event) {
        events.add(event);
        return this;
    }

    private static OrganizationTerms terms(String name, boolean isActive) {
        return new OrganizationTerms(name, null, isActive, false, 7);
    }
}
