package dev.photofinish.query.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.LoginChanged;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.account.TwitchLinked;
import dev.photofinish.live.Person;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.RaceStory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountProjectionTest {
    private static final Instant NOW = RaceStory.START_OF_TIME;
    private final AccountId ada = RaceStory.accountOf("ada");
    private final AccountProjection projection = new AccountProjection();

    @Test
    void aNewNameAndFaceTakeTheOldOnesPlaceAndTheRestStays() {
        var person = after(
                new AccountRegistered(ada, "ada", "Ada", null, Role.USER, NOW),
                new AccountRoleChanged(ada, Role.ORGANIZER, NOW),
                new AccountRenamed(ada, "Ada L.", "https://example.org/ada.png", NOW));

        assertThat(person).isEqualTo(new Person(ada, "ada", "Ada L.", "https://example.org/ada.png", Role.ORGANIZER));
    }

    @Test
    void aNewLoginTakesTheOldOnesPlaceAndTheRestStays() {
        var person = after(
                new AccountRegistered(ada, "ada", "Ada", null, Role.USER, NOW), new LoginChanged(ada, "ada_l", NOW));

        assertThat(person).isEqualTo(new Person(ada, "ada_l", "Ada", null, Role.USER));
    }

    @Test
    void whatPeopleChooseForThemselvesIsNobodysAffair() {
        assertThat(projection.keyOf(new LocaleChosen(ada, "fr", NOW))).isNull();
        assertThat(projection.keyOf(new OverlaySettingsChanged(ada, OverlaySettings.DEFAULTS, NOW)))
                .isNull();
        assertThat(projection.keyOf(new TwitchLinked(ada, "7", NOW))).isNull();
    }

    private @Nullable Person after(AccountEvent... events) {
        Person person = null;
        for (var event : events) {
            person = projection.apply(person, new StoredEvent(1, event, null));
        }
        return person;
    }
}
