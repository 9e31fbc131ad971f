package dev.photofinish.query.admin;

import dev.photofinish.query.activity.Gatherings;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.AccountDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Administrators' pages as beans. */
@Configuration(proxyBeanMethods = false)
class AdminConfiguration {
    @Bean
    AdminUsers adminUsers(AccountDirectory accounts, Gatherings gatherings, Slow slow) {
        return new AdminUsers(accounts, gatherings, slow);
    }
}
