package dev.photofinish.command.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.notification.channel.ChannelRights.Overwrite;
import dev.photofinish.events.tournament.ChannelWarning;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChannelRightsTest {
    private static final long VIEW = 1L << 10;
    private static final long SEND = 1L << 11;
    private static final long EMBED = 1L << 14;
    private static final long HISTORY = 1L << 16;
    private static final long MANAGE_THREADS = 1L << 34;
    private static final long PUBLIC_THREADS = 1L << 35;
    private static final long PRIVATE_THREADS = 1L << 36;
    private static final long SEND_IN_THREADS = 1L << 38;
    private static final long ALL_NEEDED =
            VIEW | SEND | EMBED | HISTORY | MANAGE_THREADS | PRIVATE_THREADS | SEND_IN_THREADS;

    @Test
    void roles_add_up_and_the_channel_overrules_them_for_everybody_then_roles_then_a_person() {
        var rights = new ChannelRights(
                "guild",
                "owner",
                Map.of("guild", VIEW | SEND, "bots", EMBED),
                Map.of(
                        "guild", new Overwrite(HISTORY, SEND),
                        "bots", new Overwrite(SEND, EMBED),
                        "bot", new Overwrite(EMBED, HISTORY)));
        assertThat(rights.ofEveryone()).isEqualTo(VIEW | HISTORY);
        assertThat(rights.ofMember("bot", List.of("bots"))).isEqualTo(VIEW | SEND | EMBED);
        assertThat(rights.ofMember("somebody", List.of("bots"))).isEqualTo(VIEW | SEND | HISTORY);
    }

    @Test
    void what_one_role_allows_another_does_not_deny() {
        var rights = new ChannelRights(
                "guild",
                "owner",
                Map.of("guild", VIEW),
                Map.of("one", new Overwrite(SEND, 0), "two", new Overwrite(0, SEND)));
        assertThat(rights.ofMember("bot", List.of("one", "two"))).isEqualTo(VIEW | SEND);
    }

    @Test
    void administrators_and_the_owner_may_everything_whatever_the_channel_says() {
        var rights = new ChannelRights(
                "guild", "owner", Map.of("guild", 0L, "admins", 1L << 3), Map.of("guild", new Overwrite(0, ~0L)));
        assertThat(ChannelVerdict.of(rights.ofMember("bot", List.of("admins")), rights.ofEveryone()))
                .isEmpty();
        assertThat(ChannelVerdict.of(rights.ofMember("owner", List.of()), rights.ofEveryone()))
                .isEmpty();
    }

    @Test
    void who_cannot_see_the_channel_can_do_nothing_there() {
        var rights = new ChannelRights(
                "guild", "owner", Map.of("guild", ALL_NEEDED), Map.of("guild", new Overwrite(0, VIEW)));
        assertThat(ChannelVerdict.of(rights.ofMember("bot", List.of()), rights.ofEveryone()))
                .containsExactly(ChannelWarning.BOT_VIEW);
    }

    @Test
    void every_right_that_the_bot_lacks_and_that_everybody_has_too_much_is_a_warning() {
        assertThat(ChannelVerdict.of(ALL_NEEDED, VIEW)).isEmpty();
        assertThat(ChannelVerdict.of(VIEW, VIEW | SEND | PUBLIC_THREADS | PRIVATE_THREADS))
                .containsExactly(
                        ChannelWarning.BOT_SEND,
                        ChannelWarning.BOT_SEND_IN_THREADS,
                        ChannelWarning.BOT_EMBED,
                        ChannelWarning.BOT_MANAGE_THREADS,
                        ChannelWarning.BOT_PRIVATE_THREADS,
                        ChannelWarning.BOT_HISTORY,
                        ChannelWarning.EVERYONE_SENDS,
                        ChannelWarning.EVERYONE_PUBLIC_THREADS,
                        ChannelWarning.EVERYONE_PRIVATE_THREADS);
    }
}
