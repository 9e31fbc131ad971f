package dev.photofinish.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.client.Visitor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final ClientAddresses ADDRESSES = new ClientAddresses(List.of("10.0.0.0/8"));

    private final Limits limits = new Limits(new SimpleMeterRegistry());
    private final Places places = new Places(2, WebLimit.SOCKETS_PER_ADDRESS, limits);

    @Test
    void an_address_gets_its_places_and_no_more() {
        assertThat(places.enter(from("192.0.2.7"))).isNotNull();
        assertThat(places.enter(from("192.0.2.7"))).isNotNull();
        assertThat(places.enter(from("192.0.2.7"))).isNull();
        assertThat(places.enter(from("192.0.2.8"))).isNotNull();
        assertThat(limits.hits(WebLimit.SOCKETS_PER_ADDRESS).count()).isEqualTo(1);
    }

    @Test
    void a_place_given_back_is_free_again_and_only_once() {
        var first = places.enter(from("192.0.2.7"));
        places.enter(from("192.0.2.7"));
        first.run();
        first.run();
        assertThat(places.enter(from("192.0.2.7"))).isNotNull();
        assertThat(places.enter(from("192.0.2.7"))).isNull();
    }

    @Test
    void the_addresses_of_one_household_share_their_places() {
        places.enter(from("2001:db8:1:2::1"));
        places.enter(from("2001:db8:1:2:ffff::9"));
        assertThat(places.enter(from("2001:db8:1:2:3:4:5:6"))).isNull();
        assertThat(places.enter(from("2001:db8:1:3::1"))).isNotNull();
    }

    @Test
    void the_operator_and_proxies_speaking_for_themselves_are_not_counted() {
        for (int i = 0; i < 10; i++) {
            assertThat(places.enter(from("127.0.0.1"))).isNotNull();
            assertThat(places.enter(from("::1"))).isNotNull();
            assertThat(places.enter(from("10.1.2.3"))).isNotNull();
            assertThat(places.enter(ADDRESSES.visitor(null, List.of()))).isNotNull();
        }
    }

    @Test
    void zero_means_as_many_as_they_like() {
        var unlimited = new Places(0, WebLimit.SOCKETS_PER_ADDRESS, limits);
        for (int i = 0; i < 100; i++) {
            assertThat(unlimited.enter(from("192.0.2.7"))).isNotNull();
        }
    }

    private static Visitor from(String address) {
        return ADDRESSES.visitor(new InetSocketAddress(address, 40_000), List.of());
    }
}
