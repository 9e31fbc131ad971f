package dev.photofinish.web.idempotency;

import dev.photofinish.store.Sessions;
import dev.photofinish.store.request.RequestLedger;
import dev.photofinish.web.body.WholeBodies;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.problem.ProblemHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Repeatable requests, for whatever changes something. */
@AutoConfiguration
@EnableConfigurationProperties(IdempotencySettings.class)
class IdempotencyAutoConfiguration {
    @Bean(destroyMethod = "dispose")
    Scheduler repeatedRequestThreads(IdempotencySettings settings) {
        return Schedulers.newBoundedElastic(settings.threads(), settings.waiting(), "repeated-request");
    }

    @Bean
    RepeatedRequests repeatedRequests(
            WholeBodies bodies,
            Sessions sessions,
            ClientAddresses addresses,
            RequestLedger ledger,
            ObjectProvider<AnswerSecret> secret,
            ProblemHandler problems,
            IdempotencySettings settings,
            Scheduler repeatedRequestThreads) {
        return new RepeatedRequests(
                bodies,
                new Askers(sessions, addresses, repeatedRequestThreads),
                new Attempts(ledger, settings, repeatedRequestThreads),
                new AnswerSeal(secret.getIfAvailable(() -> () -> new byte[0]).bytes()),
                problems,
                settings.largestAnswer().toBytes());
    }

    @Bean
    ForgetsOldRequests forgetsOldRequests(
            RequestLedger ledger, IdempotencySettings settings, Scheduler repeatedRequestThreads) {
        return new ForgetsOldRequests(ledger, settings, repeatedRequestThreads);
    }
}
