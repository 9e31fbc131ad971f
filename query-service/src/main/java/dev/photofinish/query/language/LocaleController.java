package dev.photofinish.query.language;

import dev.photofinish.live.translation.Languages;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Many;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Languages over HTTP (rest-api §11). They are the same until the next start. */
@RestController
final class LocaleController {
    private final Encoded locales;

    LocaleController(Languages languages) {
        this.locales = Encoded.of(
                languages.all().stream()
                        .map(language -> new LocaleInfo(language.code(), language.ownName()))
                        .toList(),
                0);
    }

    @Summary(value = "The languages to choose from", by = Authority.ANYBODY)
    @Returns(value = LocaleInfo.class, as = Many.LIST)
    @GetMapping("/api/i18n/locales")
    ResponseEntity<byte[]> locales() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(locales.etag())
                .body(locales.bytes());
    }
}
