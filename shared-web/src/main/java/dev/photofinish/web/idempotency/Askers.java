package dev.photofinish.web.idempotency;

import dev.photofinish.store.Sessions;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.limit.BoundedCalls;
import dev.photofinish.web.session.ShownToken;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Whose key it is: the account's, whichever token it shows, or else the address's. */
final class Askers {
    private final Sessions sessions;
    private final ClientAddresses addresses;
    private final BoundedCalls lookUps;

    Askers(Sessions sessions, ClientAddresses addresses, BoundedCalls lookUps) {
        this.sessions = sessions;
        this.addresses = addresses;
        this.lookUps = lookUps;
    }

    Mono<String> who(ServerHttpRequest request) {
        var address = "address " + addresses.visitor(request).network().getHostAddress();
        var token = ShownToken.of(request);
        if (token == null) {
            return Mono.just(address);
        }
        return lookUps.call(() -> Optional.ofNullable(sessions.accountOf(token))
                .map(account -> "account " + account)
                .orElse(address));
    }
}
