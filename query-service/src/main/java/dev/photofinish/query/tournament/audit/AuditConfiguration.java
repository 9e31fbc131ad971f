package dev.photofinish.query.tournament.audit;

import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModels;
import dev.photofinish.query.tournament.RunPlayers;
import dev.photofinish.query.tournament.Tournaments;
import dev.photofinish.store.WithTournaments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Audit lists as beans. */
@Configuration(proxyBeanMethods = false)
@WithTournaments
class AuditConfiguration {
    @Bean
    Documents<AuditEntry> tournamentAuditDocuments(ReadModels models) {
        return models.of(new AuditProjection());
    }

    @Bean
    AuditPages tournamentAuditPages(
            Tournaments tournaments, Documents<AuditEntry> entries, RunPlayers players, Names names) {
        return new AuditPages(tournaments, new AuditEntries(entries), players, names);
    }
}
