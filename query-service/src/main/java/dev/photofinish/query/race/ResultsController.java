package dev.photofinish.query.race;

import dev.photofinish.events.RaceId;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A race's results to take along. Beyond the reference. */
@RestController
final class ResultsController {
    private static final MediaType CSV = MediaType.parseMediaType(ResultsTable.MEDIA);

    private final RaceDetails details;

    ResultsController(RaceDetails details) {
        this.details = details;
    }

    /** While the race runs, these are the standings of the moment: {@code is_final} tells. */
    @Summary(value = "A race's results, or its standings while it is not over", by = Authority.ANYBODY)
    @Returns(RaceResults.class)
    @GetMapping("/api/races/{race_id}/results.json")
    Mono<ResponseEntity<byte[]>> json(@PathVariable("race_id") String raceId) {
        return results(Ids.race(raceId)).map(results -> Answers.page(Encoded.of(results, 0)));
    }

    /** The same as a table for a spreadsheet. */
    @Summary(value = "A race's results as a table", by = Authority.ANYBODY)
    @Returns(media = ResultsTable.MEDIA)
    @GetMapping("/api/races/{race_id}/results.csv")
    Mono<ResponseEntity<byte[]>> csv(@PathVariable("race_id") String raceId) {
        return results(Ids.race(raceId)).map(results -> {
            var body = Encoded.of(ResultsTable.of(results), 0);
            return ResponseEntity.ok()
                    .contentType(CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(raceId))
                    .cacheControl(CacheControl.noCache())
                    .eTag(body.etag())
                    .body(body.bytes());
        });
    }

    private Mono<RaceResults> results(RaceId race) {
        return details.results(race)
                .switchIfEmpty(Mono.error(() -> QueryRefusal.RACE_NOT_FOUND.because("No race has the id " + race)));
    }

    private static String attachment(String race) {
        return ContentDisposition.attachment()
                .filename("race-" + race + ".csv")
                .build()
                .toString();
    }
}
