package dev.photofinish.query.race;

import dev.photofinish.query.web.Encoded;
import dev.photofinish.web.browser.SecurityHeaders;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The races to come as a calendar that people subscribe to. Beyond the reference. */
@RestController
final class CalendarController {
    private static final MediaType CALENDAR = MediaType.parseMediaType(RaceCalendar.MEDIA);

    private final RaceLists lists;

    CalendarController(RaceLists lists) {
        this.lists = lists;
    }

    /** The listed races that run or have a time, the next hundred; a race that is over or was deleted leaves it. */
    @Summary(value = "The races to come as a calendar to subscribe to", by = Authority.ANYBODY)
    @Returns(media = RaceCalendar.MEDIA)
    @GetMapping("/api/races.ics")
    Mono<ResponseEntity<byte[]>> calendar(ServerHttpRequest request) {
        var calendar = new RaceCalendar(pages(request));
        return lists.load(RaceListQuery.TO_COME).map(list -> {
            var body = Encoded.of(calendar.of(list.races()), 0);
            return ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.noCache())
                    .eTag(body.etag())
                    .body(body.bytes());
        });
    }

    /** Where whoever asks has found us: there the pages of the races are, too. */
    private static URI pages(ServerHttpRequest request) {
        return UriComponentsBuilder.fromUri(request.getURI())
                .scheme(SecurityHeaders.secure(request) ? "https" : "http")
                .replacePath("/race/")
                .replaceQuery(null)
                .build()
                .toUri();
    }
}
