package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ADMIN;
import static dev.photofinish.command.race.RaceFacts.ASSISTING;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aResetRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.anOpenRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.assisted;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.editing.Change;
import dev.photofinish.command.race.editing.Change.AutomaticStart;
import dev.photofinish.command.race.editing.Change.Capacity;
import dev.photofinish.command.race.editing.Change.Grace;
import dev.photofinish.command.race.editing.Change.Name;
import dev.photofinish.command.race.editing.Change.Registration;
import dev.photofinish.command.race.editing.Change.Schedule;
import dev.photofinish.command.race.editing.Change.Visibility;
import dev.photofinish.command.race.editing.EditRace;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.RegistrationChanged;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditingARaceTest {
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);

    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void a_planned_time_is_set_changed_and_cleared() {
        var planned = and(aClosedRaceWith(0), new RaceScheduled(RACE, TOMORROW, T0));
        race.given(aClosedRaceWith(0)).when(edit(new Schedule(TOMORROW))).then(new RaceScheduled(RACE, TOMORROW, NOW));
        race.given(planned).when(edit(new Schedule(NOW))).then(new RaceScheduled(RACE, NOW, NOW));
        race.given(planned).when(edit(new Schedule(null))).then(new RaceScheduled(RACE, null, NOW));
    }

    @Test
    void everything_asked_for_at_once_is_one_decision_of_several_facts() {
        race.given(aClosedRaceWith(1))
                .when(edit(
                        new Name(" Saturday run "),
                        new Schedule(TOMORROW),
                        new Visibility(false),
                        new Registration(true),
                        new Capacity(8),
                        new AutomaticStart(true),
                        new Grace(300)))
                .then(
                        new RaceRenamed(RACE, "Saturday run", NOW),
                        new RaceScheduled(RACE, TOMORROW, NOW),
                        new RaceVisibilityChanged(RACE, false, NOW),
                        new RegistrationChanged(RACE, true, 8, NOW),
                        new AutomaticStartChanged(RACE, true, 300, NOW));
    }

    @Test
    void what_is_so_already_is_no_fact() {
        race.given(anOpenRaceWith(1, 5)).when(edit()).thenNothing();
        race.given(anOpenRaceWith(1, 5))
                .when(edit(
                        new Name("Friday run"),
                        new Schedule(null),
                        new Visibility(true),
                        new Registration(true),
                        new Capacity(5),
                        new AutomaticStart(false),
                        new Grace(null)))
                .thenNothing();
    }

    @Test
    void one_of_two_that_belong_together_leaves_the_other() {
        race.given(anOpenRaceWith(1, 5)).when(edit(new Capacity(9))).then(new RegistrationChanged(RACE, true, 9, NOW));
        race.given(anOpenRaceWith(1, 5))
                .when(edit(new Registration(false)))
                .then(new RegistrationChanged(RACE, false, 5, NOW));
        var automatic = and(aClosedRaceWith(1), new AutomaticStartChanged(RACE, true, 60, T0));
        race.given(automatic)
                .when(edit(new AutomaticStart(false)))
                .then(new AutomaticStartChanged(RACE, false, 60, NOW));
        race.given(automatic).when(edit(new Grace(null))).then(new AutomaticStartChanged(RACE, true, null, NOW));
    }

    @Test
    void room_for_fewer_than_are_in_keeps_others_out_and_nobody_less() {
        race.given(anOpenRaceWith(4, 5)).when(edit(new Capacity(2))).then(new RegistrationChanged(RACE, true, 2, NOW));
    }

    @Test
    void whoever_commands_the_race_may_edit_it() {
        var listed = new RaceVisibilityChanged(RACE, false, NOW);
        for (var actor : List.of(ORGANIZING, ADMIN, ASSISTING)) {
            race.given(assisted(aClosedRaceWith(0)))
                    .when(edit(actor, new Visibility(false)))
                    .then(listed);
        }
        race.given(assisted(aClosedRaceWith(0)))
                .when(edit(STRANGER, new Visibility(false)))
                .thenRefused(RaceRejection.NOT_THE_ORGANIZER);
    }

    @Test
    void a_race_is_hidden_and_shown_in_any_status() {
        for (var status : List.of(aClosedRaceWith(1), aRunningRaceWith(1), aFinishedRaceWith(1))) {
            race.given(status).when(edit(new Visibility(false))).then(new RaceVisibilityChanged(RACE, false, NOW));
        }
    }

    static Stream<Change> onlyBeforeTheStart() {
        return Stream.of(
                new Name("Saturday run"),
                new Schedule(TOMORROW),
                new Schedule(null),
                new Registration(false),
                new Capacity(null),
                new AutomaticStart(true),
                new Grace(5));
    }

    @ParameterizedTest
    @MethodSource("onlyBeforeTheStart")
    void everything_else_only_before_the_start(Change change) {
        for (var status : List.of(aRunningRaceWith(1), aFinishedRaceWith(1))) {
            race.given(status).when(edit(new Visibility(false), change)).thenRefused(RaceRejection.NOT_IN_SETUP);
        }
    }

    @Test
    void a_reset_race_can_be_edited_again() {
        race.given(aResetRaceWith(1)).when(edit(new Name("Again"))).then(new RaceRenamed(RACE, "Again", NOW));
    }

    @Test
    void a_race_cannot_be_planned_for_yesterday_and_then_nothing_changes() {
        race.given(aClosedRaceWith(0))
                .when(edit(new Name("Saturday run"), new Schedule(T0)))
                .thenRefused(RaceRejection.SCHEDULED_IN_THE_PAST);
        race.given(aRunningRaceWith(1)).when(edit(new Schedule(T0))).thenRefused(RaceRejection.NOT_IN_SETUP);
        race.given(aRunningRaceWith(1))
                .when(edit(STRANGER, new Schedule(T0)))
                .thenRefused(RaceRejection.NOT_THE_ORGANIZER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_name_of_nothing_is_refused(String name) {
        race.given(aClosedRaceWith(0)).when(edit(new Name(name))).thenRefused(RaceRejection.NAME_LENGTH);
    }

    @Test
    void a_race_anybody_may_join_keeps_a_limit() {
        race.given(aClosedRaceWith(0)).when(edit(new Registration(true))).thenRefused(RaceRejection.CAPACITY);
        race.given(anOpenRaceWith(0, 5)).when(edit(new Capacity(null))).thenRefused(RaceRejection.CAPACITY);
        race.given(anOpenRaceWith(0, 5)).when(edit(new Capacity(1))).thenRefused(RaceRejection.CAPACITY);
        race.given(anOpenRaceWith(0, 5)).when(edit(new Capacity(101))).thenRefused(RaceRejection.CAPACITY);
        race.given(anOpenRaceWith(0, 5))
                .when(edit(new Capacity(null), new Registration(false)))
                .then(new RegistrationChanged(RACE, false, null, NOW));
    }

    @Test
    void nobody_waits_less_than_nothing_or_longer_than_a_day() {
        race.given(aClosedRaceWith(0)).when(edit(new Grace(-1))).thenRefused(RaceRejection.GRACE);
        race.given(aClosedRaceWith(0)).when(edit(new Grace(86_401))).thenRefused(RaceRejection.GRACE);
        race.given(aClosedRaceWith(0)).when(edit(new Grace(0))).then(new AutomaticStartChanged(RACE, false, 0, NOW));
    }

    private static EditRace edit(Change... changes) {
        return edit(ORGANIZING, changes);
    }

    private static EditRace edit(Actor actor, Change... changes) {
        return new EditRace(RACE, actor, List.of(changes), NOW);
    }
}
