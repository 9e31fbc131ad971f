package dev.photofinish.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.client.Visitor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private static final Route JOIN = new Route("POST /api/races/{race_id}/join", Rate.CHANGE);
    private static final Route LEAVE = new Route("POST /api/races/{race_id}/leave", Rate.CHANGE);
    private static final Route LOGIN = new Route("POST /api/auth/exchange", Rate.SENSITIVE);
    private static final Route WATCH = Route.handshake("/ws/race/{race_id}");

    private final AtomicLong nanos = new AtomicLong();
    private final Limits limits = new Limits(new SimpleMeterRegistry());
    private final Visitor ada = from("192.0.2.7");

    @Test
    void so_many_a_minute_and_then_it_says_how_long_to_wait() {
        var limiter = limiter(3, 1);
        assertThat(taken(limiter, ada, JOIN, 3)).isEqualTo(3);
        pass(Duration.ofSeconds(20));
        assertThat(limiter.take(ada, JOIN)).isEqualTo(Duration.ofSeconds(40));
        assertThat(LimitRefusal.seconds(limiter.take(ada, JOIN))).isEqualTo("40");
    }

    @Test
    void asking_on_while_refused_does_not_make_the_wait_longer() {
        var limiter = limiter(1, 1);
        for (int second = 0; second < 60; second++) {
            limiter.take(ada, JOIN);
            pass(Duration.ofSeconds(1));
        }
        assertThat(limiter.take(ada, JOIN)).isZero();
    }

    @Test
    void every_address_and_every_route_has_a_window_of_its_own() {
        var limiter = limiter(2, 1);
        assertThat(taken(limiter, ada, JOIN, 5)).isEqualTo(2);
        assertThat(taken(limiter, ada, LEAVE, 5)).isEqualTo(2);
        assertThat(taken(limiter, from("192.0.2.8"), JOIN, 5)).isEqualTo(2);
        assertThat(taken(limiter, from("2001:db8::1"), JOIN, 5)).isEqualTo(2);
        assertThat(taken(limiter, from("2001:db8::2"), JOIN, 5)).isZero();
    }

    @Test
    void how_many_depends_on_how_dear_the_route_is() {
        var limiter = new RateLimiter(new RateLimitSettings(true, 6, 7, 8, 9, 100), nanos::get, limits);
        assertThat(taken(limiter, ada, JOIN, 20)).isEqualTo(6);
        assertThat(taken(limiter, ada, new Route("GET /api/races", Rate.READ), 20))
                .isEqualTo(7);
        assertThat(taken(limiter, ada, LOGIN, 20)).isEqualTo(8);
        assertThat(taken(limiter, ada, WATCH, 20)).isEqualTo(9);
        assertThat(hits(WebLimit.CHANGES)).isEqualTo(14);
        assertThat(hits(WebLimit.READS)).isEqualTo(13);
        assertThat(hits(WebLimit.SENSITIVE)).isEqualTo(12);
        assertThat(hits(WebLimit.HANDSHAKES)).isEqualTo(11);
    }

    @Test
    void the_operator_asks_as_often_as_it_likes() {
        assertThat(taken(limiter(1, 1), from("127.0.0.1"), JOIN, 50)).isEqualTo(50);
    }

    @Test
    void zero_is_no_limit_and_switched_off_there_is_none() {
        assertThat(taken(limiter(0, 0), ada, JOIN, 50)).isEqualTo(50);
        assertThat(taken(RateLimiter.none(limits), ada, JOIN, 50)).isEqualTo(50);
    }

    @Test
    void a_crowd_of_addresses_is_forgotten_rather_than_remembered_without_end() {
        var limiter = new RateLimiter(new RateLimitSettings(true, 1, 1, 1, 1, 100), nanos::get, limits);
        for (int i = 0; i < 20_000; i++) {
            limiter.take(from("192.0." + i / 256 + "." + i % 256), JOIN);
        }
        assertThat(limiter.tracked()).isLessThanOrEqualTo(100);
        assertThat(hits(WebLimit.RATES_TRACKED)).isEqualTo(19_900);
    }

    @Test
    void a_part_of_a_second_is_a_second() {
        assertThat(LimitRefusal.seconds(Duration.ofNanos(1))).isEqualTo("1");
        assertThat(LimitRefusal.seconds(Duration.ofMillis(1_001))).isEqualTo("2");
    }

    private double hits(WebLimit limit) {
        return limits.hits(limit).count();
    }

    private RateLimiter limiter(int perMinute, int sensitive) {
        return new RateLimiter(
                new RateLimitSettings(true, perMinute, perMinute, sensitive, perMinute, 1_000), nanos::get, limits);
    }

    private static int taken(RateLimiter limiter, Visitor visitor, Route route, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += limiter.take(visitor, route).isZero() ? 1 : 0;
        }
        return taken;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Visitor from(String address) {
        return new ClientAddresses(List.of()).visitor(new InetSocketAddress(address, 1), List.of());
    }
}
