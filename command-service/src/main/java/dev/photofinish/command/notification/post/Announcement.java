package dev.photofinish.command.notification.post;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.live.view.RunStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is posted about a race (domain §10).
 *
 * @param race as it was when it happened
 * @param link to the race's page
 * @param avatar of the organizer; null = none
 * @param names what accounts are called
 */
record Announcement(RaceView race, String link, @Nullable String avatar, Function<AccountId, String> names) {
    private static final int ORANGE = 0xF97316;
    private static final int BLUE = 0x3B82F6;
    private static final int GREEN = 0x22C55E;

    /** There is a race to come. */
    Embed created() {
        var fields = new ArrayList<>(List.of(pool(), organizer()));
        var scheduled = facts().scheduledAt();
        if (scheduled != null) {
            fields.add(new Embed.Field("Scheduled", Words.moment(scheduled), true));
        }
        return embed(solo() ? "New Solo" : "New Race", color(), facts().createdAt(), fields);
    }

    /** It runs. */
    Embed started() {
        return embed(
                solo() ? "Solo Started" : "Race Started",
                color(),
                facts().startedAt(),
                List.of(pool(), participants(), organizer()));
    }

    /** It is over. */
    Embed finished() {
        return embed(
                solo() ? "Solo Finished" : "Race Finished",
                GREEN,
                facts().finishedAt(),
                List.of(new Embed.Field("Podium", podium(), false), participants()));
    }

    private Embed embed(String what, int color, @Nullable Instant at, List<Embed.Field> fields) {
        return new Embed(
                what + ": " + Words.plain(facts().name()),
                link,
                color,
                (at == null ? Instant.EPOCH : at).truncatedTo(ChronoUnit.MILLIS).toString(),
                fields,
                thumbnail());
    }

    private RaceFacts facts() {
        return race.facts();
    }

    private boolean solo() {
        return Words.solo(facts().seed());
    }

    private int color() {
        return solo() ? BLUE : ORANGE;
    }

    private Embed.Field pool() {
        return new Embed.Field("Pool", Words.plain(Words.pool(facts().seed())), true);
    }

    private Embed.Field organizer() {
        var organizer = facts().organizer();
        return new Embed.Field("Organizer", organizer == null ? "Nobody" : name(organizer), true);
    }

    private Embed.Field participants() {
        return new Embed.Field(
                "Participants", Integer.toString(race.board().entries().size()), true);
    }

    /** Up to three who finished, by in-game time. */
    private String podium() {
        return Podium.of(race.board().entries().stream()
                .filter(entry -> entry.status() == RunStatus.FINISHED && entry.disqualifiedFor() == null)
                .sorted(Comparator.comparingLong(BoardEntry::igtMs))
                .map(this::row)
                .toList());
    }

    private String row(BoardEntry entry) {
        return name(entry.account()) + " " + Words.time(entry.igtMs());
    }

    private String name(AccountId account) {
        return Words.plain(names.apply(account));
    }

    /** Discord takes no other addresses of images, and would refuse the whole post. */
    private Embed.@Nullable Image thumbnail() {
        return avatar != null && avatar.startsWith("https://") ? new Embed.Image(avatar) : null;
    }
}
