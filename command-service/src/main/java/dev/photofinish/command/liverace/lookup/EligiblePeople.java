package dev.photofinish.command.liverace.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.liverace.eligibility.Eligibility;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.look.EligibilityLookup;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every member of an organization, and whether they may be in one of its live races: two questions. Blocks. */
@WithTournaments
@Component
public final class EligiblePeople {
    /**
     * One of them.
     *
     * @param login as on Twitch
     * @param displayName null = as the login
     */
    public record Member(
            AccountId account, String login, @Nullable String displayName, Eligibility eligibility) {}

    private static final String MEMBERS = """
            SELECT account.id, account.login, account.display_name FROM organization_member member
            JOIN account ON account.id = member.account_id
            WHERE member.organization_id = ? ORDER BY lower(coalesce(account.display_name, account.login)), account.id
            """;

    private final JdbcClient jdbc;
    private final EligibilityLookup eligibility;

    EligiblePeople(JdbcClient jdbc, EligibilityLookup eligibility) {
        this.jdbc = jdbc;
        this.eligibility = eligibility;
    }

    /** All of them by name. */
    public List<Member> of(LiveRaceId liveRace, OrganizationId organization, Instant now) {
        record Known(
                AccountId account, String login, @Nullable String displayName) {}
        var members = jdbc.sql(MEMBERS)
                .param(organization.value())
                .query((row, number) ->
                        new Known(new AccountId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .list();
        var all = eligibility.of(liveRace, members.stream().map(Known::account).toList(), now);
        return members.stream()
                .flatMap(one -> Stream.ofNullable(all.get(one.account()))
                        .map(may -> new Member(one.account(), one.login(), one.displayName(), may)))
                .toList();
    }
}
