package dev.photofinish.live.room;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aRaceInSetupWith;
import static dev.photofinish.live.room.RoomsFixture.settled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomLanguagesTest {
    private static final Language FRENCH = Languages.in(null).of("fr");

    @Test
    void everybody_sees_the_map_in_their_own_language() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada"))) {
            assertThat(state(watching(fixture, Languages.ENGLISH)))
                    .contains("Lowmarsh - Sunken Cistern")
                    .doesNotContain("display_type");
            assertThat(state(watching(fixture, FRENCH)))
                    .contains("Bas-Marais - Citerne engloutie", "Petit donjon")
                    .doesNotContain("Lowmarsh");
        }
    }

    @Test
    void what_has_no_words_in_it_is_one_parcel_for_all_languages() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada"))) {
            RecordingPeer english = watching(fixture, Languages.ENGLISH);
            RecordingPeer french = watching(fixture, FRENCH);
            RecordingPeer insider = fixture.watching("organizer");
            fixture.happens(story -> story.takes("ada", 0, 60_000));
            settled(english, "leaderboard_update");
            settled(french, "leaderboard_update");
            settled(insider, "leaderboard_update");
            assertThat(board(french)).isSameAs(board(english)).isSameAs(board(insider));
        }
    }

    @Test
    void a_state_is_encoded_once_for_everybody_of_a_language() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada"))) {
            RecordingPeer one = watching(fixture, FRENCH);
            RecordingPeer other = watching(fixture, FRENCH);
            RecordingPeer english = watching(fixture, Languages.ENGLISH);
            fixture.happens(story -> story.closes(FinishCause.FORCED));
            settled(one, "race_status_change");
            settled(other, "race_status_change");
            settled(english, "race_status_change");
            assertThat(last(one, "race_state")).isSameAs(last(other, "race_state"));
            assertThat(last(one, "race_state").text()).contains("Bas-Marais");
            assertThat(last(english, "race_state").text()).contains("Lowmarsh");
            assertThat(last(one, "race_status_change")).isSameAs(last(english, "race_status_change"));
        }
    }

    @Test
    void before_the_start_there_are_no_words_to_translate() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceInSetupWith("ada"))) {
            RecordingPeer french = watching(fixture, FRENCH);
            RecordingPeer english = watching(fixture, Languages.ENGLISH);
            fixture.happens(story -> story.casts("cleo"));
            settled(french, 2);
            settled(english, 2);
            assertThat(last(french, "race_state")).isSameAs(last(english, "race_state"));
        }
    }

    @Test
    void who_signs_in_is_shown_the_race_in_the_language_of_their_account() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada"))) {
            RecordingPeer peer = new RecordingPeer();
            Seat seat = fixture.joinAs(Guest.of(null), peer, null);
            settled(peer, "spectator_count");
            seat.signIn(new Guest(RaceStory.account("somebody"), FRENCH));
            settled(peer, 2);
            assertThat(peer.news()).containsExactly("race_state", "race_state");
            assertThat(last(peer, "race_state").text()).contains("Bas-Marais");
        }
    }

    @Test
    void who_comes_back_is_made_up_to_in_their_language() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada"))) {
            long known = fixture.story.last().position();
            fixture.story.takes("ada", 0, 60_000).closes(FinishCause.FORCED);
            assertThat(last(comingBack(fixture, known, null), "race_state").text())
                    .contains("Bas-Marais");
            assertThat(last(comingBack(fixture, known, RaceStory.account("x")), "race_state")
                            .text())
                    .contains("Bas-Marais");
            assertThat(last(comingBack(fixture, 1, null), "race_state").text())
                    .contains("Bas-Marais", "\"resync\":true");
        }
    }

    @Test
    void a_mod_is_told_zones_in_the_players_language_with_their_articles() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada", "bob"))) {
            RecordingPeer ada = fixture.mod("ada", FRENCH);
            RecordingPeer bob = fixture.mod("bob");
            settled(ada, "zone_update");
            assertThat(last(ada, "zone_update").text())
                    .contains("\"display_name\":\"le Vestibule de cendre\"")
                    .contains("{\"text\":\"Porte basse du vestibule\",\"to_name\":"
                            + "\"le Bas-Marais - la Citerne engloutie\",\"discovered\":false}")
                    .contains("\"text\":\"Balcon de l'antichambre [l'Antichambre]\"");
            fixture.happens(story -> story.enters("ada", "keep_77e0", 60_000).enters("bob", "keep_77e0", 61_000));
            settled(ada, 5);
            settled(bob, 5);
            assertThat(last(ada, "zone_update").text())
                    .contains("les Hautes Landes - le Donjon du Gardien", "Brume des remparts [Remparts]")
                    .contains("Tunnel de la cave [Cave du donjon]");
            assertThat(last(bob, "zone_update").text())
                    .contains("Highmoor - Warden's Keep", "Rampart fog [Ramparts]", "Cellar tunnel [Keep Cellar]");
        }
    }

    private static RecordingPeer watching(RoomsFixture fixture, Language language) {
        RecordingPeer peer = new RecordingPeer();
        fixture.joinAs(new Guest(null, language), peer, null);
        settled(peer, "spectator_count");
        return peer;
    }

    private static RecordingPeer comingBack(RoomsFixture fixture, long position, @Nullable AccountId account) {
        RecordingPeer peer = new RecordingPeer();
        fixture.joinAs(new Guest(account, FRENCH), peer, new Resume(null, position));
        settled(peer, "spectator_count");
        return peer;
    }

    private static String state(RecordingPeer peer) {
        return last(peer, "race_state").text();
    }

    private static Parcel board(RecordingPeer peer) {
        return peer.parcels.stream()
                .filter(parcel -> parcel.messages().getFirst().type().equals("leaderboard_update"))
                .findFirst()
                .orElseThrow();
    }

    private static Message last(RecordingPeer peer, String type) {
        List<Message> found = peer.messages.stream()
                .filter(message -> message.type().equals(type))
                .toList();
        return found.getLast();
    }
}
