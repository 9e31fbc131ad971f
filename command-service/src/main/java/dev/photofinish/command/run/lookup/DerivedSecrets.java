package dev.photofinish.command.run.lookup;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.stream.eventsub.EventSubSecret;
import dev.photofinish.store.secret.DerivedTokens;
import dev.photofinish.store.secret.InviteTokens;
import dev.photofinish.web.idempotency.AnswerSecret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is derived by the key of the server. */
@Configuration(proxyBeanMethods = false)
class DerivedSecrets {
    @Bean
    ModTokens modTokens(CommandSettings settings) {
        return new ModTokens(ServerKey.of(settings.secretKey(), settings.dataDir()));
    }

    @Bean
    InviteTokens inviteTokens(CommandSettings settings) {
        return new InviteTokens(ServerKey.of(settings.secretKey(), settings.dataDir()));
    }

    @Bean
    EventSubSecret eventSubSecret(CommandSettings settings) {
        var tokens = new DerivedTokens(ServerKey.of(settings.secretKey(), settings.dataDir()));
        return new EventSubSecret(tokens.of("twitch-eventsub"));
    }

    /** The same key, for answers that are kept for repeated requests. */
    @Bean
    AnswerSecret answerSecret(CommandSettings settings) {
        var key = ServerKey.of(settings.secretKey(), settings.dataDir());
        return () -> key;
    }
}
