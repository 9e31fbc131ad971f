package dev.photofinish.web.problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** One way of saying no, for whichever service this is. */
@AutoConfiguration
class ProblemAutoConfiguration {
    @Bean
    ProblemHandler problemHandler(ObjectProvider<RefusalWords> words) {
        return new ProblemHandler(words.orderedStream().toList());
    }
}
