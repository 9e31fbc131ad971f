package dev.photofinish.command.account;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.Role;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in, from their first login on. Its login is its own for good; its role may change. */
@Aggregate(cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class Account {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable AccountId accountId;

    private Role role;

    Account() {
        this(null, Role.USER);
    }

    @JsonCreator
    Account(@JsonProperty("accountId") @Nullable AccountId accountId, @JsonProperty("role") Role role) {
        this.accountId = accountId;
        this.role = role;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterAccount command, Logins logins) {
        record(command.decide(logins));
    }

    @CommandHandler
    void handle(ChangeRole command) {
        record(command.decide(role));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        accountId = event.accountId();
        role = switch (event) {
            case AccountRegistered registered -> registered.role();
            case AccountRoleChanged changed -> changed.role();
        };
    }

    private static void record(Decision<AccountEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
