package dev.photofinish.command.notification.channel;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Who may what in a channel: Discord's sum of roles and of what the channel says otherwise, for everybody, then for roles,
 * then for a person.
 *
 * @param everyone the role that everybody has, which has the id of the server
 * @param owner whose server it is
 * @param roles what each allows, as bits
 * @param overwrites of the channel, by the id of the role or person
 */
record ChannelRights(String everyone, String owner, Map<String, Long> roles, Map<String, Overwrite> overwrites) {
    private static final long ALL = ~0L;
    private static final long NONE = 0L;

    /** What a channel says otherwise, as bits. */
    record Overwrite(long allow, long deny) {
        static final Overwrite NO = new Overwrite(NONE, NONE);

        static Overwrite of(Collection<Overwrite> all) {
            return all.stream()
                    .reduce(NO, (one, other) -> new Overwrite(one.allow | other.allow, one.deny | other.deny));
        }

        long on(long rights) {
            return (rights & ~deny) | allow;
        }
    }

    /** As Discord's documents of a server and a channel have it. */
    static ChannelRights of(JsonNode guild, JsonNode channel) {
        return new ChannelRights(
                guild.path("id").asString(""),
                guild.path("owner_id").asString(""),
                guild.path("roles")
                        .valueStream()
                        .collect(Collectors.toUnmodifiableMap(
                                role -> role.path("id").asString(""),
                                role -> bits(role, "permissions"),
                                (_, two) -> two)),
                channel.path("permission_overwrites")
                        .valueStream()
                        .collect(Collectors.toUnmodifiableMap(
                                one -> one.path("id").asString(""),
                                one -> new Overwrite(bits(one, "allow"), bits(one, "deny")),
                                (_, two) -> two)));
    }

    /** What everybody may who has no other role. */
    long ofEveryone() {
        return rights("", Set.of());
    }

    /** What a member of the server may. */
    long ofMember(String id, Collection<String> theirRoles) {
        return id.equals(owner) ? ALL : rights(id, theirRoles);
    }

    private long rights(String id, Collection<String> theirRoles) {
        long base = Stream.concat(Stream.of(everyone), theirRoles.stream())
                .mapToLong(role -> roles.getOrDefault(role, NONE))
                .reduce(NONE, (one, other) -> one | other);
        if (Right.ADMINISTRATOR.in(base)) {
            return ALL;
        }
        long rights = overwrite(everyone).on(base);
        rights = Overwrite.of(theirRoles.stream()
                        .filter(role -> !role.equals(everyone))
                        .map(this::overwrite)
                        .toList())
                .on(rights);
        rights = overwrite(id).on(rights);
        return Right.VIEW_CHANNEL.in(rights) ? rights : NONE;
    }

    private Overwrite overwrite(String id) {
        return overwrites.getOrDefault(id, Overwrite.NO);
    }

    private static long bits(JsonNode node, String field) {
        try {
            return Long.parseLong(node.path(field).asString("0"));
        } catch (NumberFormatException beyond) {
            return NONE;
        }
    }
}
