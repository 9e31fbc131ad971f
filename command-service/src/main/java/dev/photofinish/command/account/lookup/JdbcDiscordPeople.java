package dev.photofinish.command.account.lookup;

import dev.photofinish.command.account.discord.DiscordPeople;
import dev.photofinish.events.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcDiscordPeople implements DiscordPeople {
    private final LinkTable links;

    JdbcDiscordPeople(JdbcClient jdbc) {
        links = new LinkTable(jdbc, "discord");
    }

    @Override
    public boolean link(AccountId account, String discordId, String discordName) {
        return links.link(account, discordId, discordName);
    }

    @Override
    public void unlink(AccountId account) {
        links.unlink(account);
    }
}
