package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.casting.CastJoin;
import dev.photofinish.command.race.casting.CastLeave;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.reply.Replies;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who casts, over HTTP (rest-api §5.2). */
@RestController
@RequestMapping(path = "/api/races/{race_id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class CastingEndpoints {
    private final RaceDesk desk;
    private final Replies replies;
    private final Fresh fresh;

    CastingEndpoints(RaceDesk desk, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.replies = replies;
        this.fresh = fresh;
    }

    @PostMapping("/cast-join")
    Mono<ResponseEntity<byte[]>> join(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new CastJoin(race, fresh.caster(caller), caller.account(), fresh.now()), caller)
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }

    @PostMapping("/cast-leave")
    Mono<ResponseEntity<byte[]>> leave(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new CastLeave(race, caller.account(), fresh.now()), caller)
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }
}
