package dev.photofinish.command.organization.editing;

import dev.photofinish.events.organization.OrganizationTerms;
import org.jspecify.annotations.Nullable;

/** One thing an edit of an organization makes different. What it does not speak of stays. */
public sealed interface TermChange {
    /** Another name, trimmed. */
    record Name(String name) implements TermChange {}

    /** Another description; null = none. */
    record Description(@Nullable String description) implements TermChange {}

    /** Whether it is active. */
    record Activity(boolean isActive) implements TermChange {}

    /** Whether its tournaments may have live races. */
    record LiveRaces(boolean allowed) implements TermChange {}

    /** How many days old an account must be to enter one; null = as the platform has it. */
    record AccountAge(@Nullable Integer days) implements TermChange {}

    /** The terms with it made. */
    default OrganizationTerms in(OrganizationTerms now) {
        return switch (this) {
            case Name(var name) ->
                new OrganizationTerms(
                        name,
                        now.description(),
                        now.isActive(),
                        now.allowAsyncLiveRaces(),
                        now.liveRaceAccountAgeDays());
            case Description(var description) ->
                new OrganizationTerms(
                        now.name(),
                        description,
                        now.isActive(),
                        now.allowAsyncLiveRaces(),
                        now.liveRaceAccountAgeDays());
            case Activity(var isActive) ->
                new OrganizationTerms(
                        now.name(),
                        now.description(),
                        isActive,
                        now.allowAsyncLiveRaces(),
                        now.liveRaceAccountAgeDays());
            case LiveRaces(var allowed) ->
                new OrganizationTerms(
                        now.name(), now.description(), now.isActive(), allowed, now.liveRaceAccountAgeDays());
            case AccountAge(var days) ->
                new OrganizationTerms(now.name(), now.description(), now.isActive(), now.allowAsyncLiveRaces(), days);
        };
    }
}
