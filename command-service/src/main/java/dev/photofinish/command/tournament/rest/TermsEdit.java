package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.TournamentTerms;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of a tournament's terms: what is left out stays. Null clears what may be empty, and means nothing
 * elsewhere.
 */
record TermsEdit(
        @Nullable String name,
        Said<String> description,
        @Nullable Boolean active,
        @Nullable Boolean hideResults,
        Said<String> discordChannel,
        @Nullable Integer runsPerPool,
        @Nullable Integer mostReattempts,
        @Nullable Boolean requireRacetime,
        Said<RoomProfileId> roomProfile,
        Said<String> racetimeCategory,
        Said<String> racetimeGoal,
        Said<Integer> accountAgeDays,
        @Nullable Boolean autoAcceptResults) {
    /** Terms of which nothing was said. */
    static final TournamentTerms USUAL =
            new TournamentTerms("", null, true, false, null, 1, TournamentTerms.ANY_NUMBER, false, null, null, null);

    private static final String AGE = "live_race_account_age_days";
    /** As Discord numbers things. */
    private static final Pattern SNOWFLAKE = Pattern.compile("[1-9][0-9]{0,19}");

    /** Of a new tournament, which needs a name. */
    static TermsEdit ofDraft(Fields body) {
        Texts.required(body, "name", TournamentBounds.LONGEST_NAME);
        return of(body);
    }

    static TermsEdit of(Fields body) {
        var edit = new TermsEdit(
                body.optionalText("name") == null || body.rejected("name")
                        ? null
                        : Texts.required(body, "name", TournamentBounds.LONGEST_NAME),
                Said.text(body, "description", TournamentBounds.LONGEST_DESCRIPTION),
                body.optionalFlag("is_active"),
                body.optionalFlag("hide_results"),
                channel(body),
                number(body, "runs_per_pool", 1, TournamentBounds.MOST_RUNS_PER_POOL),
                number(body, "max_reattempts", TournamentTerms.ANY_NUMBER, TournamentBounds.MOST_REATTEMPTS),
                body.optionalFlag("require_racetime_for_async_runs"),
                profile(body),
                Said.text(body, "racetime_category", TournamentBounds.LONGEST_GOAL),
                Said.text(body, "racetime_goal", TournamentBounds.LONGEST_GOAL),
                new Said<>(body.has(AGE), number(body, AGE, 0, TournamentBounds.OLDEST_ACCOUNT_DAYS)),
                body.optionalFlag("auto_accept_live_results"));
        body.check();
        return edit;
    }

    TournamentTerms of(TournamentTerms before) {
        return new TournamentTerms(
                name == null ? before.name() : name,
                description.or(before.description()),
                active == null ? before.active() : active,
                hideResults == null ? before.hideResults() : hideResults,
                discordChannel.or(before.discordChannel()),
                runsPerPool == null ? before.runsPerPool() : runsPerPool,
                mostReattempts == null ? before.mostReattempts() : mostReattempts,
                requireRacetime == null ? before.requireRacetime() : requireRacetime,
                racetimeCategory.or(before.racetimeCategory()),
                racetimeGoal.or(before.racetimeGoal()),
                roomProfile.or(before.roomProfile()));
    }

    LiveRules of(LiveRules before) {
        return new LiveRules(
                accountAgeDays.or(before.accountAgeDays()),
                autoAcceptResults == null ? before.autoAcceptResults() : autoAcceptResults);
    }

    private static Said<String> channel(Fields body) {
        var said = Said.text(body, "discord_channel_id", TournamentBounds.LONGEST_NAME);
        if (said.value() != null && !SNOWFLAKE.matcher(said.value()).matches()) {
            body.reject("discord_channel_id", "must be the number of a channel, as a text");
        }
        return said;
    }

    private static Said<RoomProfileId> profile(Fields body) {
        var field = "race_room_profile_id";
        var text = body.optionalText(field);
        if (text != null && !Ids.isWhole(text)) {
            body.reject(field, "must be a UUID");
            return new Said<>(false, null);
        }
        return new Said<>(body.has(field), text == null ? null : RoomProfileId.of(text));
    }

    private static @Nullable Integer number(Fields body, String field, int least, int most) {
        var number = body.optionalInteger(field);
        if (number != null && (number < least || number > most)) {
            body.reject(field, "must be " + least + " to " + most);
        }
        return number;
    }
}
