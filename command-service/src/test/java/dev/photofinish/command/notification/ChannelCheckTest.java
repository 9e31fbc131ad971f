package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.tournament.lookup.TournamentHistory;
import dev.photofinish.doubles.Fault;
import dev.photofinish.events.tournament.ChannelWarning;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking at the channel that a tournament names (tournaments §10.5). */
class ChannelCheckTest {
    private static final long NEEDED = 1L << 11 | 1L << 14 | 1L << 16 | 1L << 34 | 1L << 36 | 1L << 38;
    private static final long SEND = 1L << 11;
    private static final long EMBED = 1L << 14;

    private final DiscordServer server = DiscordServer.shared();

    @AfterEach
    void discordIsWell() {
        server.discord().faults().none();
    }

    @Test
    void a_channel_is_looked_at_once_it_is_named_and_again_when_it_is_another() {
        var league = new League(server, true, false);
        await().untilAsserted(
                        () -> assertThat(warnings(league)).containsExactly(List.of(ChannelWarning.NO_SUCH_CHANNEL)));
        server.discord().channelThere("4711", NEEDED & ~EMBED, SEND);
        league.changeTo(League.terms("4711", true, false));
        await().untilAsserted(() -> assertThat(warnings(league).getLast())
                .containsExactly(ChannelWarning.BOT_EMBED, ChannelWarning.EVERYONE_SENDS));
        league.changeTo(League.terms("4711", true, true));
        server.discord().channelThere("4712", NEEDED, 0);
        league.changeTo(League.terms("4712", true, false));
        await().untilAsserted(() -> assertThat(warnings(league).getLast()).isEmpty());
        assertThat(warnings(league)).hasSize(3);
        assertThat(server.bean(TournamentHistory.class)
                        .stateOf(league.tournament())
                        .checkedChannel())
                .isEqualTo("4712");
    }

    @Test
    void that_discord_does_not_answer_is_said() {
        var silent = new League(server, false, false);
        server.discord().faults().always("/channels/4713", new Fault.Cut());
        silent.changeTo(League.terms("4713", true, false));
        await().untilAsserted(() -> assertThat(warnings(silent)).containsExactly(List.of(ChannelWarning.UNREACHABLE)));
    }

    private List<List<ChannelWarning>> warnings(League league) {
        return server.bean(EventStore.class)
                .readEvents(league.tournament().toString())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .filter(TournamentChannelChecked.class::isInstance)
                .map(event -> ((TournamentChannelChecked) event).warnings())
                .toList();
    }
}
