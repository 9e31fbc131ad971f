package dev.photofinish.query.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.ChannelWarning;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.live.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is shown of the look at a tournament's channel. */
class TournamentChannelTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final TournamentId WINTER = new TournamentId(new UUID(3, 1));
    private static final TournamentCreated CREATED =
            new TournamentCreated(WINTER, new OrganizationId(new UUID(4, 1)), terms("111", false), NOW);
    private static final TournamentChannelChecked CHECKED =
            new TournamentChannelChecked(WINTER, "111", List.of(ChannelWarning.BOT_SEND), NOW);

    private final TournamentProjection projection = new TournamentProjection();

    @Test
    void a_look_is_kept_while_the_channel_is_the_same() {
        var known = new ChannelState(List.of(ChannelWarning.BOT_SEND), NOW);
        assertThat(folded(CREATED).channel()).isNull();
        assertThat(folded(CREATED, CHECKED).channel()).isEqualTo(known);
        assertThat(folded(CREATED, CHECKED, CHECKED).channel()).isEqualTo(known);
        assertThat(folded(CREATED, CHECKED, changed("111")).channel()).isEqualTo(known);
        assertThat(known.sentences()).containsExactly("The bot may not send messages");
    }

    @Test
    void a_look_at_another_channel_than_there_is_now_says_nothing() {
        assertThat(folded(CREATED, CHECKED, changed("222")).channel()).isNull();
        assertThat(folded(CREATED, CHECKED, changed(null)).channel()).isNull();
        assertThat(folded(CREATED, changed("222"), CHECKED).channel()).isNull();
    }

    private TournamentState folded(TournamentEvent... events) {
        TournamentState state = null;
        long position = 0;
        for (var event : events) {
            state = projection.apply(state, new StoredEvent(++position, event, null));
        }
        return Objects.requireNonNull(state);
    }

    private static TournamentChanged changed(@Nullable String channel) {
        return new TournamentChanged(WINTER, terms(channel, true), NOW);
    }

    private static TournamentTerms terms(@Nullable String channel, boolean hidesResults) {
        return new TournamentTerms("Winter", null, true, hidesResults, channel, 1, -1, false, null, null, null);
    }
}
