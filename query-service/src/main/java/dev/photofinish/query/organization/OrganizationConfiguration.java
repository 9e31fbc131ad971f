package dev.photofinish.query.organization;

import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.projection.ReadModels;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Organizations as beans. */
@Configuration(proxyBeanMethods = false)
@WithTournaments
@EnableConfigurationProperties(AgeSettings.class)
class OrganizationConfiguration {
    @Bean
    Documents<OrganizationState> organizationDocuments(ReadModels models) {
        return models.of(new OrganizationProjection());
    }

    @Bean
    Documents<MemberState> organizationMemberDocuments(ReadModels models) {
        return models.of(new MemberProjection());
    }

    @Bean
    Standings organizationStandings(Documents<OrganizationState> organizations, Documents<MemberState> members) {
        return new Standings(organizations, members);
    }

    @Bean
    OrganizationPages organizationPages(
            Documents<OrganizationState> organizations,
            Standings standings,
            Names names,
            Commits commits,
            ReadModelSettings settings,
            AgeSettings ages,
            Clock clock) {
        return new OrganizationPages(organizations, standings, names, commits, settings, ages, clock);
    }

    @Bean
    Documents<RequestState> organizationRequestDocuments(ReadModels models) {
        return models.of(new RequestProjection());
    }

    @Bean
    RequestPages organizationRequestPages(
            Documents<RequestState> requests, Names names, Commits commits, ReadModelSettings settings) {
        return new RequestPages(requests, names, commits, settings);
    }

    @Bean
    OrganizationLists organizationLists(Documents<OrganizationState> organizations, Standings standings) {
        return new OrganizationLists(organizations, standings);
    }
}
