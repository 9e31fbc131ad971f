package dev.photofinish.command.account.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.account.preference.ChangeOverlay;
import dev.photofinish.command.account.preference.ChooseLocale;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Sent;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What somebody chooses for themselves, over HTTP (rest-api §7). */
@RestController
@RequestMapping(
        path = "/api/users/me",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
final class Preferences {
    private final Commands commands;
    private final AccountDirectory accounts;
    private final Blocking blocking;
    private final Fresh fresh;

    Preferences(Commands commands, AccountDirectory accounts, Blocking blocking, Fresh fresh) {
        this.commands = commands;
        this.accounts = accounts;
        this.blocking = blocking;
        this.fresh = fresh;
    }

    /** The language chosen. */
    @Sent
    @Named("ChosenLocale")
    record Chosen(String locale) {}

    /** All settings, changed or not. */
    @Named("OverlaySettings")
    record Settings(@JsonProperty("overlay_settings") OverlayView overlay) {}

    @Summary(value = "Choose one's language", by = Authority.USER)
    @Takes(Chosen.class)
    @PatchMapping("/locale")
    Mono<Chosen> locale(Submission submission) {
        var locale = submission.body().requiredText("locale");
        submission.body().check();
        var caller = submission.caller();
        return send(new ChooseLocale(caller.account(), locale, fresh.now()), caller)
                .thenReturn(new Chosen(locale));
    }

    @Summary(value = "Change the settings of one's overlay", by = Authority.USER)
    @Takes(OverlayWish.class)
    @PatchMapping("/settings")
    Mono<Settings> settings(Submission submission) {
        var body = submission.body();
        var size = body.optionalNumber("font_size");
        if (size != null && !ChangeOverlay.readable(size)) {
            body.reject("font_size", "must be a number from 8 to 72");
        }
        body.check();
        var caller = submission.caller();
        return send(new ChangeOverlay(caller.account(), new OverlaySettings(size), fresh.now()), caller)
                .then(blocking.call(
                        () -> accounts.byId(caller.account()).orElseThrow().overlay()))
                .map(overlay -> new Settings(OverlayView.of(overlay)));
    }

    private Mono<Receipt> send(Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(caller.account(), command, caller.account()));
    }
}
