package dev.photofinish.standalone;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.LiveRaceReader;
import dev.photofinish.command.web.OrganizationReader;
import dev.photofinish.command.web.OrganizationRequestReader;
import dev.photofinish.command.web.RaceDetailReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.ReadProgress;
import dev.photofinish.command.web.SoloDetailReader;
import dev.photofinish.command.web.TournamentReader;
import dev.photofinish.command.web.UserRows;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.account.Role;
import dev.photofinish.query.admin.AdminUsers;
import dev.photofinish.query.liverace.LiveRacePages;
import dev.photofinish.query.organization.OrganizationPages;
import dev.photofinish.query.organization.RequestPages;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.race.RaceDetails;
import dev.photofinish.query.solo.SoloPages;
import dev.photofinish.query.tournament.RunPages;
import dev.photofinish.query.tournament.TournamentPages;
import dev.photofinish.query.web.Viewer;
import dev.photofinish.store.WithTournaments;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What joins the two services in one process. */
@Configuration(proxyBeanMethods = false)
class StandaloneConfiguration {
    /** Commands are answered by the read side without a detour over the network. */
    @Bean
    RaceDetailReader raceDetailReader(RaceDetails details) {
        return (race, position, viewer) ->
                details.detail(race, position, viewer.account()).map(ReadModel::new);
    }

    @Bean
    UserRows userRows(AdminUsers users) {
        return (user, admin) -> users.row(user).map(ReadModel::new);
    }

    @Bean
    SoloDetailReader soloDetailReader(SoloPages pages) {
        return (session, position, viewer) -> pages.detail(new RaceId(session.value()), position, viewer.account())
                .map(ReadModel::new);
    }

    @Bean
    @WithTournaments
    OrganizationReader organizationReader(OrganizationPages pages) {
        return (organization, position, caller) ->
                pages.detail(organization, position, viewer(caller)).map(ReadModel::new);
    }

    @Bean
    @WithTournaments
    OrganizationRequestReader organizationRequestReader(RequestPages pages) {
        return (organization, position, caller) ->
                pages.request(organization, position, viewer(caller)).map(ReadModel::new);
    }

    @Bean
    @WithTournaments
    TournamentReader tournamentReader(TournamentPages pages, RunPages runs) {
        return new OwnTournamentReader(pages, runs);
    }

    @Bean
    @WithTournaments
    LiveRaceReader liveRaceReader(LiveRacePages pages) {
        return (liveRace, position, caller) ->
                pages.detail(liveRace, position, viewer(caller)).map(ReadModel::new);
    }

    @Bean
    ReadProgress readProgress(Commits commits, ReadModelSettings settings) {
        return (position, viewer) -> commits.reached(position, settings.waitAtMost())
                .flatMap(there -> there ? Mono.empty() : Mono.error(TimeoutException::new));
    }

    /** Whoever commands, as a reader. */
    static Viewer viewer(Caller caller) {
        return new Viewer(caller.account(), caller.role() == Role.ADMIN);
    }

    @Bean
    Announcement announcement() {
        return new Announcement(System.out);
    }
}
