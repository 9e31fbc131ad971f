package dev.photofinish.command.tournament.channel;

import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.tournament.lookup.TournamentHistory;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.ChannelWarning;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has channels looked at because somebody waits for it, for a bounded time. */
@WithTournaments
@Component
public final class ChannelChecks {
    private final ChannelInspection inspection;
    private final TournamentHistory history;
    private final Commands commands;
    private final ChannelSettings settings;
    private final Fresh fresh;
    private final Blocking blocking;

    ChannelChecks(
            ChannelInspection inspection,
            TournamentHistory history,
            Commands commands,
            ChannelSettings settings,
            Fresh fresh,
            Blocking blocking) {
        this.inspection = inspection;
        this.history = history;
        this.commands = commands;
        this.settings = settings;
        this.fresh = fresh;
        this.blocking = blocking;
    }

    /** The receipt of the check when there is something to check and Discord answers in time, else that one. */
    public Mono<Receipt> ifUnchecked(TournamentId tournament, Receipt receipt, Caller caller) {
        return blocking.call(() -> unchecked(tournament))
                .flatMap(Mono::justOrEmpty)
                .flatMap(channel -> inspection
                        .inspect(channel)
                        .timeout(settings.answerWithin())
                        .flatMap(warnings -> note(tournament, channel, warnings, caller.account())))
                .onErrorComplete()
                .defaultIfEmpty(receipt);
    }

    /** Looks in any case; that Discord does not answer in time is noted as well. */
    public Mono<Receipt> again(TournamentId tournament, Caller caller) {
        return blocking.call(() ->
                        channel(tournament).orElseThrow(() -> new RefusedException(TournamentRejection.NO_CHANNEL)))
                .flatMap(channel -> inspection
                        .inspect(channel)
                        .timeout(settings.answerWithin())
                        .onErrorReturn(List.of(ChannelWarning.UNREACHABLE))
                        .flatMap(warnings -> note(tournament, channel, warnings, caller.account())));
    }

    /** Looks at a channel that a tournament named, unless somebody has, or it has another by now. Blocks. */
    void late(TournamentId tournament, String named) {
        unchecked(tournament)
                .filter(named::equals)
                .ifPresent(channel -> inspection
                        .inspect(channel)
                        .onErrorReturn(OutsideException.class, List.of(ChannelWarning.UNREACHABLE))
                        .flatMap(warnings -> note(tournament, channel, warnings, null))
                        .block());
    }

    private Mono<Receipt> note(
            TournamentId tournament, String channel, List<ChannelWarning> warnings, @Nullable AccountId by) {
        return Mono.fromFuture(
                () -> commands.send(tournament, new NoteChannelCheck(tournament, channel, warnings, fresh.now()), by));
    }

    private Optional<String> unchecked(TournamentId tournament) {
        var known = history.stateOf(tournament);
        return Optional.ofNullable(known.terms())
                .map(TournamentTerms::discordChannel)
                .filter(channel -> !channel.equals(known.checkedChannel()));
    }

    private Optional<String> channel(TournamentId tournament) {
        return Optional.ofNullable(history.stateOf(tournament).terms()).map(TournamentTerms::discordChannel);
    }
}
