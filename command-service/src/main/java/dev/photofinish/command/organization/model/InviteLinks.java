package dev.photofinish.command.organization.model;

import java.util.Map;
import java.util.Optional;

/** The links by which people may come in, by slug; a revoked one is forgotten. Immutable. */
public record InviteLinks(Map<String, InviteLink> bySlug) {
    static final InviteLinks NONE = new InviteLinks(Map.of());

    /** Keeps its own copy. */
    public InviteLinks {
        bySlug = Map.copyOf(bySlug);
    }

    /** The link, usable or not. */
    public Optional<InviteLink> of(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Whether there is no room for another. */
    public boolean full() {
        return bySlug.size() >= OrganizationBounds.MOST_INVITES;
    }

    InviteLinks with(String slug, InviteLink link) {
        return new InviteLinks(Entries.with(bySlug, slug, link));
    }

    InviteLinks without(String slug) {
        return new InviteLinks(Entries.without(bySlug, slug));
    }

    InviteLinks used(String slug) {
        return of(slug).map(link -> with(slug, link.used())).orElse(this);
    }
}
