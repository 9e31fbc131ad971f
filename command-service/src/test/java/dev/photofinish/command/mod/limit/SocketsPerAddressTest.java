package dev.photofinish.command.mod.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class SocketsPerAddressTest {
    private static final InetSocketAddress SOMEBODY = new InetSocketAddress("192.0.2.7", 40_000);
    private static final InetSocketAddress SAME_HOST = new InetSocketAddress("192.0.2.7", 40_001);
    private static final InetSocketAddress SOMEBODY_ELSE = new InetSocketAddress("192.0.2.8", 40_000);

    private final SocketsPerAddress places = new SocketsPerAddress(2);

    @Test
    void anAddressGetsItsPlacesAndNoMore() {
        assertThat(places.enter(SOMEBODY)).isTrue();
        assertThat(places.enter(SAME_HOST)).isTrue();
        assertThat(places.enter(SOMEBODY)).isFalse();
        assertThat(places.enter(SOMEBODY_ELSE)).isTrue();
    }

    @Test
    void aPlaceLeftIsFreeAgain() {
        places.enter(SOMEBODY);
        places.enter(SOMEBODY);
        places.leave(SAME_HOST);
        assertThat(places.enter(SOMEBODY)).isTrue();
        assertThat(places.enter(SOMEBODY)).isFalse();
    }

    @Test
    void loopbackIsExempt() {
        var operator = new InetSocketAddress(InetAddress.getLoopbackAddress(), 40_000);
        for (int i = 0; i < 10; i++) {
            assertThat(places.enter(operator)).isTrue();
        }
    }

    @Test
    void anAddressToldByAProxyCountsLikeAnyOther() {
        var told = InetSocketAddress.createUnresolved("192.0.2.7", 0);
        assertThat(places.enter(told)).isTrue();
        assertThat(places.enter(SOMEBODY)).isTrue();
        assertThat(places.enter(told)).isFalse();
        assertThat(new SocketsPerAddress(1).enter(InetSocketAddress.createUnresolved("::1", 0)))
                .isTrue();
    }

    @Test
    void zeroMeansAsManyAsTheyLike() {
        var unlimited = new SocketsPerAddress(0);
        for (int i = 0; i < 100; i++) {
            assertThat(unlimited.enter(SOMEBODY)).isTrue();
        }
    }

    @Test
    void nobodyWithoutAnAddressIsCounted() {
        var none = new SocketsPerAddress(1);
        assertThat(none.enter(null)).isTrue();
        assertThat(none.enter(null)).isTrue();
        none.leave(null);
    }
}
