package dev.photofinish.query.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.query.activity.Gatherings;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Paging;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The caller's own races, those played in and those organized, private ones included, newest first (rest-api §7). Paged as
 * every list of races is (better C21).
 */
@RestController
final class OwnRacesController {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 100;

    private final Gatherings gatherings;
    private final RaceDocuments documents;
    private final RaceDetails details;
    private final Caller caller;

    OwnRacesController(Gatherings gatherings, RaceDocuments documents, RaceDetails details, Caller caller) {
        this.gatherings = gatherings;
        this.documents = documents;
        this.details = details;
        this.caller = caller;
    }

    @Summary(value = "The races one plays in or organizes, newest first", by = Authority.USER)
    @Returns(RaceList.class)
    @GetMapping("/api/users/me/races")
    Mono<ResponseEntity<byte[]>> races(
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        return caller.signedIn(request)
                .flatMap(account -> page(account, Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT)))
                .map(Answers::personal);
    }

    private Mono<RaceList> page(AccountId account, Paging paging) {
        return gatherings
                .racesOf(account, paging)
                .flatMap(found -> summaries(found.ids(), account)
                        .map(races -> new RaceList(races, found.total(), paging.hasMore(found.total()))));
    }

    private Mono<List<RaceSummary>> summaries(List<String> ids, AccountId account) {
        return documents
                .byIds(ids)
                .flatMapMany(Flux::fromIterable)
                .concatMap(details::pageNow)
                .map(page -> page.summaryFor(account))
                .collectList();
    }
}
