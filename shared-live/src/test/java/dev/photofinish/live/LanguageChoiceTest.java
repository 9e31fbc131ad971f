package dev.photofinish.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.translation.Languages;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {
    private static final AccountId FRANCINE = RaceStory.account("francine");
    private static final AccountId ITALO = RaceStory.account("italo");
    private static final AccountId ADA = RaceStory.account("ada");

    private final LanguageChoice choice =
            new LanguageChoice(Languages.in(null), Map.of(FRANCINE, "fr", ITALO, "it")::get);

    @Test
    void what_the_account_says_wins_over_what_is_asked_for() {
        assertThat(choice.of(FRANCINE, "en").code()).isEqualTo("fr");
        assertThat(choice.of(FRANCINE, null).code()).isEqualTo("fr");
    }

    @Test
    void an_account_that_says_nothing_leaves_it_to_what_is_asked_for() {
        assertThat(choice.of(ADA, "fr").code()).isEqualTo("fr");
        assertThat(choice.of(ADA, null)).isSameAs(Languages.ENGLISH);
        assertThat(choice.of("fr").code()).isEqualTo("fr");
    }

    @Test
    void a_language_that_is_not_there_any_more_is_english() {
        assertThat(choice.of(ITALO, "fr")).isSameAs(Languages.ENGLISH);
        assertThat(choice.of("it")).isSameAs(Languages.ENGLISH);
    }
}
