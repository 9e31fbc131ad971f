package dev.photofinish.command.liverace.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.liverace.lookup.EligiblePeople;
import dev.photofinish.web.contract.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may be in a live race (tournaments §11.1). {@code next} goes into {@code after}; null at the end. */
@Named("LiveRaceEligibleList")
record EligibleList(
        List<Item> items,
        int count,
        @JsonProperty("eligible_count") int eligibleCount,
        @Nullable Integer next) {
    /** One member. */
    @Named("LiveRaceEligible")
    record Item(
            @JsonProperty("user_id") String userId,
            @JsonProperty("discord_username") @Nullable String discordUsername,
            @JsonProperty("display_name") String displayName,
            boolean eligible,
            @Nullable String reason,
            List<String> reasons) {}

    /**
     * A part of them.
     *
     * @param eligible only those who may, or may not; null = all
     */
    static EligibleList of(List<EligiblePeople.Member> members, @Nullable Boolean eligible, int limit, int after) {
        var wanted = members.stream()
                .filter(one -> eligible == null || one.eligibility().eligible() == eligible)
                .toList();
        int end = Math.min(wanted.size(), after + limit);
        var items = wanted.subList(Math.min(after, wanted.size()), end).stream()
                .map(one -> new Item(
                        one.account().toString(),
                        null,
                        Objects.requireNonNullElse(one.displayName(), one.login()),
                        one.eligibility().eligible(),
                        one.eligibility().reason(),
                        one.eligibility().codes()))
                .toList();
        int may = Math.toIntExact(
                members.stream().filter(one -> one.eligibility().eligible()).count());
        return new EligibleList(items, wanted.size(), may, end < wanted.size() ? end : null);
    }
}
