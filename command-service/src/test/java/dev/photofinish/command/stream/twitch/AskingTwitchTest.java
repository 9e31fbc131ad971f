package dev.photofinish.command.stream.twitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.stream.helix.Twitch;
import dev.photofinish.command.stream.helix.TwitchWantsQuietException;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Asking Twitch as an application, over real HTTP. */
class AskingTwitchTest {
    private static final String TOKEN = "/oauth2/token";
    private static final String STREAMS = "/helix/streams";

    private final Twitch twitch = new Twitch();
    private final LiveLogins logins = new LiveLogins(twitch.helix);

    @AfterEach
    void close() {
        twitch.close();
    }

    @Test
    void one_token_serves_many_questions() {
        twitch.there.live("ada");
        assertThat(ask().keySet()).containsExactly("ada");
        ask();
        assertThat(twitch.asked(TOKEN)).isOne();
    }

    @Test
    void a_token_is_renewed_before_its_end_and_once_however_many_ask() {
        twitch.there.tokens().lasting(600);
        ask();
        twitch.passes(Duration.ofSeconds(539));
        ask();
        assertThat(twitch.asked(TOKEN)).isOne();
        twitch.passes(Duration.ofSeconds(2));
        askAtOnce(20);
        assertThat(twitch.asked(TOKEN)).isEqualTo(2);
        assertThat(twitch.asked(STREAMS)).isEqualTo(22);
    }

    @Test
    void a_token_that_does_not_hold_is_renewed_once_however_many_find_out() {
        ask();
        twitch.there.tokens().revokeAll();
        askAtOnce(20);
        assertThat(twitch.asked(TOKEN)).isEqualTo(2);
    }

    @Test
    void a_new_token_that_does_not_hold_either_is_a_failure_and_no_endless_loop() {
        twitch.there.server().faults().always(STREAMS, new Fault.Answered(Reply.empty(401)));
        fails("Twitch answered 401");
        assertThat(twitch.asked(STREAMS)).isEqualTo(2);
    }

    @Test
    void without_a_token_nothing_is_asked_and_the_next_question_tries_again() {
        twitch.there.server().faults().next(TOKEN, new Fault.Answered(Reply.empty(500)));
        fails("sign-in answered 500");
        assertThat(twitch.asked(STREAMS)).isZero();
        assertThat(ask()).isEmpty();
    }

    @Test
    void wrong_credentials_are_a_failure_that_does_not_tell_them() {
        var wrong = new LiveLogins(twitch.helix("very-secret"));
        assertThatThrownBy(() -> wrong.among(List.of("ada")).block())
                .hasMessage("sign-in answered 403")
                .hasMessageNotContaining("very-secret");
    }

    @Test
    void a_rate_limit_that_is_used_up_is_waited_for() {
        twitch.there.streams().allow(1, Instant.now().plusSeconds(1));
        ask();
        var before = System.nanoTime();
        assertThat(ask()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(200));
        assertThat(twitch.asked(STREAMS)).isEqualTo(2);
    }

    @Test
    void what_little_is_left_of_the_rate_limit_is_spread_so_that_nothing_is_refused() {
        twitch.there.streams().allow(4, Instant.now().plusSeconds(2));
        askAtOnce(1);
        askAtOnce(6);
        assertThat(twitch.asked(STREAMS)).isEqualTo(7);
        assertThat(twitch.there.streams().refused()).isZero();
    }

    @Test
    void a_429_is_asked_again_after_the_pause_it_names() {
        twitch.there
                .server()
                .faults()
                .next(STREAMS, new Fault.Answered(Reply.empty(429).with("Retry-After", "0.2")));
        assertThat(ask()).isEmpty();
        assertThat(twitch.asked(STREAMS)).isEqualTo(2);
    }

    @Test
    void a_pause_that_is_too_long_is_not_waited_for_and_nothing_is_sent_in_it() {
        twitch.there
                .server()
                .faults()
                .next(STREAMS, new Fault.Answered(Reply.empty(429).with("Retry-After", "600")));
        assertThatThrownBy(this::ask).isInstanceOf(TwitchWantsQuietException.class);
        assertThatThrownBy(this::ask).isInstanceOf(TwitchWantsQuietException.class);
        assertThat(twitch.asked(STREAMS)).isOne();
        assertThat(twitch.notAsked.count()).isEqualTo(2);
        twitch.passes(Duration.ofSeconds(601));
        assertThat(ask()).isEmpty();
    }

    @Test
    void trouble_of_any_kind_is_a_failure() {
        for (var trouble : Map.of(
                        new Fault.Answered(Reply.empty(500)), "Twitch answered 500",
                        new Fault.Answered(new Reply(200, Map.of(), "{ no json")), "Twitch answered what is no JSON",
                        new Fault.Answered(Reply.json(200, Map.of("data", "nothing"))), "Twitch answered 200",
                        new Fault.Answered(Reply.json(200, Map.of("data", List.of(Map.of("type", "live"))))),
                                "Twitch answered 200",
                        new Fault.Hanging(), "Twitch did not answer",
                        new Fault.Cut(), "Twitch did not answer")
                .entrySet()) {
            twitch.there.server().faults().next(STREAMS, trouble.getKey());
            fails(trouble.getValue());
        }
    }

    private void fails(String how) {
        assertThatThrownBy(this::ask).isInstanceOf(OutsideException.class).hasMessageStartingWith(how);
    }

    private Map<String, Instant> ask() {
        return logins.among(List.of("ada", "bob")).blockOptional().orElseThrow();
    }

    private void askAtOnce(int times) {
        Flux.range(0, times).flatMap(_ -> logins.among(List.of("ada")), times).blockLast();
    }
}
