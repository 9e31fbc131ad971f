package dev.photofinish.command.account;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.account.discord.DiscordPeople;
import dev.photofinish.command.account.discord.LinkDiscord;
import dev.photofinish.command.account.discord.UnlinkDiscord;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.account.preference.ChangeOverlay;
import dev.photofinish.command.account.preference.ChooseLocale;
import dev.photofinish.command.account.racetime.LinkRacetime;
import dev.photofinish.command.account.racetime.RacetimePeople;
import dev.photofinish.command.account.racetime.UnlinkRacetime;
import dev.photofinish.command.account.role.AssignRole;
import dev.photofinish.command.account.role.ChangeRole;
import dev.photofinish.command.account.subscription.RetryNotification;
import dev.photofinish.command.account.subscription.SubscribeToNotification;
import dev.photofinish.command.account.subscription.UnsubscribeFromNotification;
import dev.photofinish.command.account.twitch.GiveUpLogin;
import dev.photofinish.command.account.twitch.SignInWithTwitch;
import dev.photofinish.command.account.twitch.TwitchAccounts;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.live.Locales;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in, from their first login on. Login, name and face follow the identity provider; its role is said by
 * who signs it in or by an administrator; language and overlay are its own choice. It never
 * ends.
 */
@Aggregate(cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class Account {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable AccountId accountId;

    private AccountState state;

    Account() {
        this(null, AccountState.NEW);
    }

    @JsonCreator
    Account(@JsonProperty("accountId") @Nullable AccountId accountId, @JsonProperty("state") AccountState state) {
        this.accountId = accountId;
        this.state = state;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterAccount command, Logins logins) {
        record(command.decide(logins));
    }

    @CommandHandler
    void handle(RenameAccount command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SignInWithTwitch command, TwitchAccounts accounts) {
        record(command.decide(state, accounts));
    }

    @CommandHandler
    void handle(GiveUpLogin command, TwitchAccounts accounts) {
        record(command.decide(state, accounts));
    }

    @CommandHandler
    void handle(ChangeRole command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AssignRole command) {
        record(command.decide(state));
    }

    @CommandHandler
    void handle(ChooseLocale command, Locales locales) {
        record(command.decide(state, locales));
    }

    @CommandHandler
    void handle(ChangeOverlay command) {
        record(command.decide(state));
    }

    @CommandHandler
    void handle(LinkRacetime command, RacetimePeople people) {
        record(command.decide(state, people));
    }

    @CommandHandler
    void handle(UnlinkRacetime command, RacetimePeople people) {
        record(command.decide(state, people));
    }

    @CommandHandler
    void handle(LinkDiscord command, DiscordPeople people) {
        record(command.decide(state, people));
    }

    @CommandHandler
    void handle(UnlinkDiscord command, DiscordPeople people) {
        record(command.decide(state, people));
    }

    @CommandHandler
    void handle(SubscribeToNotification command) {
        record(command.decide(state));
    }

    @CommandHandler
    void handle(UnsubscribeFromNotification command) {
        record(command.decide(state));
    }

    @CommandHandler
    void handle(RetryNotification command, FailedDeliveries deliveries) {
        record(command.decide(state, deliveries));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        accountId = event.accountId();
        state = state.apply(event);
    }

    private static void record(Decision<AccountEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
