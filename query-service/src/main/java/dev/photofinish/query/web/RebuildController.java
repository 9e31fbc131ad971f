package dev.photofinish.query.web;

import dev.photofinish.query.projection.RebuildProgress;
import dev.photofinish.query.projection.Rebuilds;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Starts and watches the rebuild of a read model. For administrators. */
@RestController
final class RebuildController {
    private static final String PATH = "/api/admin/projections/{name}/rebuild";

    private final Rebuilds rebuilds;
    private final Caller caller;

    RebuildController(Rebuilds rebuilds, Caller caller) {
        this.rebuilds = rebuilds;
        this.caller = caller;
    }

    @Summary(value = "Rebuild a read model from the events", by = Authority.ADMIN)
    @Returns(value = RebuildProgress.class, status = 202)
    @PostMapping(PATH)
    Mono<ResponseEntity<byte[]>> start(@PathVariable String name, ServerHttpRequest request) {
        return caller.administrator(request)
                .then(Mono.defer(() -> rebuilds.request(known(name))))
                .map(progress -> answer(HttpStatus.ACCEPTED, progress));
    }

    @Summary(value = "How far the rebuild of a read model is", by = Authority.ADMIN)
    @Returns(RebuildProgress.class)
    @GetMapping(PATH)
    Mono<ResponseEntity<byte[]>> progress(@PathVariable String name, ServerHttpRequest request) {
        return caller.administrator(request)
                .then(Mono.defer(() -> rebuilds.progress(known(name))))
                .defaultIfEmpty(RebuildProgress.never(name))
                .map(progress -> answer(HttpStatus.OK, progress));
    }

    private String known(String name) {
        if (!rebuilds.knows(name)) {
            throw QueryRefusal.PROJECTION_NOT_FOUND.because("No read model is called '" + name + "'");
        }
        return name;
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, RebuildProgress progress) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(RestJson.bytes(progress));
    }
}
