package dev.photofinish.command.web.reply;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.RaceDetailReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.SoloDetailReader;
import dev.photofinish.command.web.UserRows;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Answers commands with the read model at or after their own facts. When the read side does not get there in time, the
 * answer is 202 with the position: never something older dressed as new.
 */
@Component
public final class Replies {
    private static final Logger log = LoggerFactory.getLogger(Replies.class);
    private static final String POSITION = "Photofinish-Position";

    private final RaceDetailReader reader;
    private final UserRows users;
    private final SoloDetailReader sessions;
    private final Duration answerWithin;
    private final Counter late;

    Replies(
            RaceDetailReader reader,
            UserRows users,
            SoloDetailReader sessions,
            CommandSettings settings,
            Limits limits) {
        this.reader = reader;
        this.users = users;
        this.sessions = sessions;
        this.answerWithin = settings.answerWithin();
        this.late = limits.hits(CommandLimit.ANSWER_WITHIN);
    }

    /** RaceDetail, status 200. */
    public Mono<ResponseEntity<byte[]>> detail(RaceId race, Receipt receipt, Caller caller) {
        return read(HttpStatus.OK, race, receipt, caller, Optional::of);
    }

    /** Race, the summary of lists. */
    public Mono<ResponseEntity<byte[]>> summary(HttpStatus status, RaceId race, Receipt receipt, Caller caller) {
        return read(status, race, receipt, caller, detail -> Optional.of(RaceSummary.of(detail)));
    }

    /** The one Participant, status 200. */
    public Mono<ResponseEntity<byte[]>> participant(RaceId race, Receipt receipt, Caller caller, RunId participant) {
        return participant(race, receipt, caller, participant, ReadModel::of);
    }

    /** The one Participant as the result of adding, status 200; no invite (rest-api §5.1). */
    public Mono<ResponseEntity<byte[]>> added(RaceId race, Receipt receipt, Caller caller, RunId participant) {
        return participant(race, receipt, caller, participant, Parts::added);
    }

    /** The one Participant as the result of accepting an invitation, status 200 (rest-api §5.1). */
    public Mono<ResponseEntity<byte[]>> accepted(RaceId race, Receipt receipt, Caller caller, RunId participant) {
        return participant(race, receipt, caller, participant, found -> Parts.accepted(found, race));
    }

    /** An invitation as the result of adding, status 200; no participant (rest-api §5.1). Not for anybody to keep. */
    public Mono<ResponseEntity<byte[]>> invited(
            RaceId race, Receipt receipt, Caller caller, String token, String login) {
        return settled(reader.detail(race, receipt.position(), caller), receipt)
                .then(Mono.fromSupplier(() -> json(HttpStatus.OK, receipt)
                        .cacheControl(CacheControl.noStore())
                        .body(Parts.invited(token, login, race).bytes())));
    }

    /** The one Caster, status 201 (rest-api §5.2). */
    public Mono<ResponseEntity<byte[]>> caster(RaceId race, Receipt receipt, Caller caller, CasterId caster) {
        return read(
                HttpStatus.CREATED,
                race,
                receipt,
                caller,
                detail -> Parts.find(detail, "casters", caster).map(ReadModel::of));
    }

    /** The one User who organizes the race beside its owner, status 201. */
    public Mono<ResponseEntity<byte[]>> coOrganizer(RaceId race, Receipt receipt, Caller caller, AccountId account) {
        return read(
                HttpStatus.CREATED,
                race,
                receipt,
                caller,
                detail -> Parts.find(detail, "co_organizers", account).map(ReadModel::of));
    }

    /** No body, status 204. Whoever reads the race next finds it done, unless the read side is late. */
    public Mono<ResponseEntity<byte[]>> done(RaceId race, Receipt receipt, Caller caller) {
        return done(reader.detail(race, receipt.position(), caller), receipt);
    }

    /** No body, status 204, once the page that is being read shows it, or when that takes too long. */
    public Mono<ResponseEntity<byte[]>> done(Mono<ReadModel> shown, Receipt receipt) {
        return settled(shown, receipt)
                .then(Mono.fromSupplier(() -> ResponseEntity.noContent()
                        .header(POSITION, Long.toString(receipt.position()))
                        .build()));
    }

    private Mono<ResponseEntity<byte[]>> participant(
            RaceId race, Receipt receipt, Caller caller, RunId participant, Function<JsonNode, ReadModel> as) {
        return read(
                HttpStatus.OK,
                race,
                receipt,
                caller,
                detail -> Parts.find(detail, "participants", participant).map(as));
    }

    /** The user's row in the administrators' list, status 200. */
    public Mono<ResponseEntity<byte[]>> user(AccountId user, Receipt receipt, Caller caller) {
        return answer(HttpStatus.OK, users.of(user, caller), receipt);
    }

    /** TrainingSessionDetail. */
    public Mono<ResponseEntity<byte[]>> session(HttpStatus status, RunId session, Receipt receipt, Caller caller) {
        return answer(status, sessions.detail(session, receipt.position(), caller), receipt);
    }

    /** Ends when the read side has it, when that takes too long, or when the page is not there to be read any more. */
    private Mono<Void> settled(Mono<ReadModel> shown, Receipt receipt) {
        return shown.timeout(answerWithin)
                .doOnError(TimeoutException.class, _ -> late.increment())
                .doOnError(
                        failure -> log.debug("Not waited for position {}: {}", receipt.position(), failure.toString()))
                .onErrorComplete()
                .then();
    }

    private Mono<ResponseEntity<byte[]>> read(
            HttpStatus status,
            RaceId race,
            Receipt receipt,
            Caller caller,
            Function<ReadModel, Optional<ReadModel>> part) {
        return answer(
                status,
                reader.detail(race, receipt.position(), caller).flatMap(detail -> Mono.justOrEmpty(part.apply(detail))),
                receipt);
    }

    /** What the read side shows at or after the position, or 202. */
    public Mono<ResponseEntity<byte[]>> answer(HttpStatus status, Mono<ReadModel> readModel, Receipt receipt) {
        return readModel
                .map(answer -> json(status, receipt).body(answer.bytes()))
                .timeout(answerWithin)
                .doOnError(TimeoutException.class, _ -> late.increment())
                .doOnError(failure ->
                        log.warn("The read side is not at position {} yet: {}", receipt.position(), failure.toString()))
                .onErrorComplete()
                .switchIfEmpty(Mono.fromSupplier(() -> accepted(receipt)));
    }

    private static ResponseEntity<byte[]> accepted(Receipt receipt) {
        return json(HttpStatus.ACCEPTED, receipt)
                .body(("{\"position\":" + receipt.position() + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder json(HttpStatus status, Receipt receipt) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(POSITION, Long.toString(receipt.position()));
    }
}
