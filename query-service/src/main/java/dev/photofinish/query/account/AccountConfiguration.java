package dev.photofinish.query.account;

import dev.photofinish.live.Person;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts as beans. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    Documents<Person> accountDocuments(ReadModels models) {
        return models.of(new AccountProjection());
    }

    @Bean
    Names names(Documents<Person> accounts, Commits commits) {
        return new Names(accounts, commits);
    }
}
