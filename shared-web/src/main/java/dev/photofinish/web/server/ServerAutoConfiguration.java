package dev.photofinish.web.server;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Applied to every server of ours. */
@AutoConfiguration
class ServerAutoConfiguration {
    @Bean
    AnswersAfterTheRequest answersAfterTheRequest() {
        return new AnswersAfterTheRequest();
    }
}
