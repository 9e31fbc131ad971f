package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.UserRows;
import dev.photofinish.events.AccountId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rows of users from the read side in another process. */
@Component
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpUserRows implements UserRows {
    private final ReadSide readSide;

    HttpUserRows(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<ReadModel> of(AccountId user, Caller admin) {
        return readSide.get("/api/admin/users/{user}", user, 0, admin);
    }
}
