package dev.photofinish.command.stream.twitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.stream.helix.Twitch;
import dev.photofinish.command.stream.helix.TwitchLiveSettings;
import dev.photofinish.command.web.FreshAt;
import dev.photofinish.doubles.ReceivedRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rounds of questions to a Twitch of one's own. */
class LookoutTest {
    private static final String STREAMS = "/helix/streams";
    private static final TwitchLiveSettings SETTINGS = new TwitchLiveSettings(
            "",
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            20,
            "",
            Duration.ofMinutes(10));

    private final Twitch twitch = new Twitch();
    private final KnownChannels channels = new KnownChannels();
    private Set<String> told = Set.of();
    private final Lookout lookout = new Lookout(
            channels,
            this::follow,
            new LiveRound(new LiveLogins(twitch.helix), channels, channels, FreshAt.any()),
            SETTINGS,
            Clock.systemUTC());

    @AfterEach
    void close() {
        twitch.close();
    }

    private Set<String> follow(Collection<String> logins) {
        return told;
    }

    @Test
    void two_hundred_and_fifty_logins_are_three_questions() {
        watch(250);
        twitch.there.live("p007");
        lookout.look();
        assertThat(questions())
                .hasSize(3)
                .allSatisfy(question ->
                        assertThat(question).hasSizeLessThanOrEqualTo(100).doesNotHaveDuplicates());
        assertThat(channels.live).containsExactly("p007");
    }

    @Test
    void only_what_changed_is_reported() {
        watch(3);
        twitch.there.live("p001");
        lookout.look();
        lookout.look();
        assertThat(channels.sent).hasSize(1);
        twitch.there.offline("p001");
        lookout.look();
        assertThat(channels.sent).hasSize(2);
        assertThat(channels.live).isEmpty();
    }

    @Test
    void when_nobody_is_watched_nothing_is_asked() {
        lookout.look();
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_question_that_fails_keeps_its_people_as_they_were_and_no_others() {
        watch(250);
        channels.live.addAll(List.of("p050", "p150", "p249"));
        twitch.there.live("p200");
        twitch.there.streams().spoil("p101");
        lookout.look();
        assertThat(channels.live).containsExactly("p150", "p200");
        assertThat(questions()).hasSize(3);
        twitch.there.streams().spoil(null);
        lookout.look();
        assertThat(channels.live).containsExactly("p200");
    }

    @Test
    void a_login_that_twitch_cannot_have_spoils_no_question() {
        channels.watched.addAll(List.of("ada", "not-a-login", "\u00e4gidius"));
        twitch.there.live("ada");
        lookout.look();
        assertThat(channels.live).containsExactly("ada");
    }

    @Test
    void whom_nobody_watches_any_more_is_not_shown_as_live_and_not_asked_for() {
        watch(2);
        twitch.there.live("p001");
        lookout.look();
        channels.watched.remove("p001");
        lookout.look();
        assertThat(channels.live).isEmpty();
        assertThat(questions().getLast()).containsExactly("p000");
    }

    @Test
    void whom_twitch_tells_of_is_asked_for_once_more_and_then_as_a_safety_net() {
        watch(2);
        lookout.look();
        told = Set.of("p000");
        lookout.look();
        lookout.look();
        assertThat(questions()).containsExactly(List.of("p000", "p001"), List.of("p000", "p001"), List.of("p001"));
    }

    private void watch(int people) {
        IntStream.range(0, people).forEach(n -> channels.watched.add("p%03d".formatted(n)));
    }

    private List<List<String>> questions() {
        return twitch.there.server().received(STREAMS).stream()
                .map(LookoutTest::logins)
                .toList();
    }

    private static List<String> logins(ReceivedRequest request) {
        return request.parameters("user_login");
    }
}
