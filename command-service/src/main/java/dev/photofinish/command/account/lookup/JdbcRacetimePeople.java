package dev.photofinish.command.account.lookup;

import dev.photofinish.command.account.racetime.RacetimePeople;
import dev.photofinish.events.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcRacetimePeople implements RacetimePeople {
    private final LinkTable links;

    JdbcRacetimePeople(JdbcClient jdbc) {
        links = new LinkTable(jdbc, "racetime");
    }

    @Override
    public boolean link(AccountId account, String racetimeId, String racetimeName) {
        return links.link(account, racetimeId, racetimeName);
    }

    @Override
    public void unlink(AccountId account) {
        links.unlink(account);
    }
}
