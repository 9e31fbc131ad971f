package dev.photofinish.command.account;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.account.discord.DiscordPeople;
import dev.photofinish.command.account.discord.LinkDiscord;
import dev.photofinish.command.account.discord.UnlinkDiscord;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.subscription.RetryNotification;
import dev.photofinish.command.account.subscription.SubscribeToNotification;
import dev.photofinish.command.account.subscription.UnsubscribeFromNotification;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.DiscordLinked;
import dev.photofinish.events.account.DiscordUnlinked;
import dev.photofinish.events.account.NotificationKind;
import dev.photofinish.events.account.NotificationMethod;
import dev.photofinish.events.account.NotificationRetried;
import dev.photofinish.events.account.NotificationSubscribed;
import dev.photofinish.events.account.NotificationUnsubscribed;
import dev.photofinish.events.account.NotificationWish;
import dev.photofinish.events.account.Role;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who somebody is on Discord, and what they want to be told there. */
class DiscordAccountTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final Actor BOSS = new Actor(new AccountId(new UUID(2, 9)), Role.ADMIN);
    private static final DiscordLinked LINKED = new DiscordLinked(ADA, "111", "ada", NOW);
    private static final NotificationWish PLANNED =
            new NotificationWish(NotificationKind.LIVE_RACE_SCHEDULED, NotificationMethod.DISCORD_DM, null);
    private static final NotificationSubscribed ON = new NotificationSubscribed(ADA, PLANNED, NOW);

    @Test
    void somebody_is_linked_once_and_to_another_person_in_place_of_the_first() {
        ada().when(new LinkDiscord(ADA, "111", "ada", NOW)).then(LINKED);
        ada(LINKED).when(new LinkDiscord(ADA, "111", "ada", NOW)).thenNothing();
        ada(LINKED).when(new LinkDiscord(ADA, "222", "bob", NOW)).then(new DiscordLinked(ADA, "222", "bob", NOW));
    }

    @Test
    void a_person_who_is_somebody_else_s_is_refused() {
        ada().when(new LinkDiscord(ADA, "taken", "bob", NOW)).thenRefused(AccountRejection.DISCORD_TAKEN);
    }

    @Test
    void a_link_is_undone_once() {
        var undone = new DiscordUnlinked(ADA, "111", NOW);
        ada(LINKED).when(new UnlinkDiscord(ADA, NOW)).then(undone);
        ada(LINKED, undone).when(new UnlinkDiscord(ADA, NOW)).thenNothing();
    }

    @Test
    void a_wish_is_switched_on_and_off_once() {
        var off = new NotificationUnsubscribed(ADA, PLANNED, NOW);
        ada().when(new SubscribeToNotification(ADA, PLANNED, NOW)).then(ON);
        ada(ON).when(new SubscribeToNotification(ADA, PLANNED, NOW)).thenNothing();
        ada(ON).when(new UnsubscribeFromNotification(ADA, PLANNED, NOW)).then(off);
        ada(ON, off).when(new UnsubscribeFromNotification(ADA, PLANNED, NOW)).thenNothing();
    }

    @Test
    void an_account_has_no_more_wishes_than_it_can_take() {
        var many = IntStream.range(0, SubscribeToNotification.MOST)
                .mapToObj(number -> new NotificationSubscribed(
                        ADA,
                        new NotificationWish(
                                NotificationKind.RACE_APPROVED,
                                NotificationMethod.DISCORD_DM,
                                new OrganizationId(new UUID(4, number))),
                        NOW))
                .toArray(AccountEvent[]::new);
        ada(many)
                .when(new SubscribeToNotification(ADA, PLANNED, NOW))
                .thenRefused(AccountRejection.TOO_MANY_SUBSCRIPTIONS);
    }

    @Test
    void an_administrator_has_a_message_sent_again_that_has_failed() {
        ada().when(new RetryNotification(ADA, BOSS, 1, "scheduled_notice", NOW))
                .then(new NotificationRetried(ADA, 1, "scheduled_notice", NOW));
        ada().when(new RetryNotification(ADA, BOSS, 2, "scheduled_notice", NOW))
                .thenRefused(RaceRejection.DELIVERY_NOT_FAILED);
        ada().when(new RetryNotification(ADA, new Actor(ADA, Role.USER), 1, "scheduled_notice", NOW))
                .thenRefused(AccountRejection.ADMINS_ONLY);
    }

    private AggregateScenario<Account> ada(AccountEvent... then) {
        var registered = new AccountRegistered(ADA, "ada", "Ada", null, Role.USER, NOW);
        return new AggregateScenario<>(Account.class)
                .with(new People())
                .with((FailedDeliveries) id -> id == 1)
                .given(Stream.concat(Stream.of(registered), Stream.of(then)).toList());
    }

    /** One person is somebody else's. */
    private static final class People implements DiscordPeople {
        @Override
        public boolean link(AccountId account, String discordId, String discordName) {
            return !discordId.equals("taken");
        }

        @Override
        public void unlink(AccountId account) {
            // Nobody asks for it.
        }
    }
}
