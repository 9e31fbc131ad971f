package dev.photofinish.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void a_burst_is_fine_and_then_the_rate_counts() {
        MessageBudget budget = new MessageBudget(5, 3, 0);
        assertThat(budget.allows(0)).isTrue();
        assertThat(budget.allows(0)).isTrue();
        assertThat(budget.allows(0)).isTrue();
        assertThat(budget.allows(0)).isFalse();
        assertThat(budget.allows(200_000_000)).isTrue();
        assertThat(budget.allows(200_000_000)).isFalse();
    }

    @Test
    void without_a_rate_everything_is_fine() {
        MessageBudget budget = new MessageBudget(0, 0, 0);
        assertThat(budget.allows(0)).isTrue();
    }

    @Test
    void an_address_has_so_many_places_and_gets_them_back() throws Exception {
        AddressQuota quota = new AddressQuota(2);
        InetSocketAddress away = new InetSocketAddress(InetAddress.getByName("192.0.2.1"), 9);
        Runnable first = quota.enter(away);
        assertThat(quota.enter(away)).isNotNull();
        assertThat(quota.enter(away)).isNull();
        first.run();
        first.run();
        assertThat(quota.enter(away)).isNotNull();
        assertThat(quota.enter(away)).isNull();
    }

    @Test
    void loopback_has_no_quota() {
        AddressQuota quota = new AddressQuota(0);
        assertThat(quota.enter(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)))
                .isNotNull();
        AddressQuota one = new AddressQuota(1);
        for (int i = 0; i < 5; i++) {
            assertThat(one.enter(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)))
                    .isNotNull();
        }
    }
}
