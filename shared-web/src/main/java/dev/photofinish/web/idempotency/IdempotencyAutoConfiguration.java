package dev.photofinish.web.idempotency;

import dev.photofinish.store.Sessions;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.store.request.RequestLedger;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.body.WholeBodies;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.limit.BoundedCalls;
import dev.photofinish.web.problem.ProblemHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Repeatable requests, for whatever changes something. */
@AutoConfiguration
@EnableConfigurationProperties(IdempotencySettings.class)
class IdempotencyAutoConfiguration {
    @Bean(destroyMethod = "close")
    BoundedCalls repeatedRequestLookUps(IdempotencySettings settings, Limits limits) {
        return new BoundedCalls(
                "repeated-request", settings.threads(), settings.waiting(), WebLimit.REPEATED_WAITING, limits);
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
            Limits limits,
            BoundedCalls repeatedRequestLookUps) {
        return new RepeatedRequests(
                bodies,
                new Askers(sessions, addresses, repeatedRequestLookUps),
                new Attempts(ledger, settings, repeatedRequestLookUps),
                new AnswerSeal(secret.getIfAvailable(() -> () -> new byte[0]).bytes()),
                problems,
                settings.largestAnswer().toBytes(),
                limits);
    }

    @Bean
    ForgetsOldRequests forgetsOldRequests(
            RequestLedger ledger, IdempotencySettings settings, BoundedCalls repeatedRequestLookUps) {
        return new ForgetsOldRequests(ledger, settings, repeatedRequestLookUps.threads());
    }
}
