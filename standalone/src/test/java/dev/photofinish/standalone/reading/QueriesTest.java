package dev.photofinish.standalone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.projection.ReadModelIndexes;
import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of queries, as they are really asked, against the table of indexes, as they are declared. */
class QueriesTest extends ServerStory {
    /** A page of every list there is, in each of its orders. */
    private static final List<String> LISTS = List.of(
            "/api/races",
            "/api/races?status=finished",
            "/api/races?status=setup,running&limit=7&offset=3",
            "/api/pools",
            "/api/pools?type=training",
            "/api/users/me/races",
            "/api/users/ada",
            "/api/users/ada/pool-stats",
            "/api/users/ada/activity",
            "/api/users/ada/activity?offset=5&limit=5",
            "/api/users/search?q=a",
            "/api/training",
            "/api/organizations",
            "/api/organizations?mine=true",
            "/api/organizations?offset=3&limit=7",
            "/api/organization-requests",
            "/api/admin/organization-requests",
            "/api/admin/organization-requests?status=all&limit=3",
            "/api/admin/users",
            "/api/admin/activity",
            "/api/admin/seeds/stats");

    /** Read whole wherever they are: there are as many as folders of seeds, or as read models. */
    private static final Set<String> A_HANDFUL = Set.of("pools", "rebuild");

    private Api admin;
    private String race;

    @Override
    protected List<String> moreOptions() {
        return List.of("--spring.main.sources=" + RecordedQueries.class.getName());
    }

    @BeforeEach
    void somethingToList() {
        admin = Api.as(server, "ada", "admin");
        race = releasedRace(admin, "Listed", user("bob"));
        RecordedQueries.forget();
    }

    @Test
    void everyListHasAnIndexForItsOrder() {
        LISTS.forEach(list -> admin.get(list).ok());
        var ghosts = solo();
        admin.get("/api/training/" + ghosts + "/ghosts").ok();
        var organization = organization();
        admin.get("/api/organizations/" + organization).ok();
        var audit = audit(organization);
        for (var filter :
                List.of("", "?action=update_tournament", "?actor=-1", "?action=create_pool&actor=-1&after=9")) {
            admin.get(audit + filter).ok();
        }

        var indexes = bean(ReadModelIndexes.class);
        assertThat(RecordedQueries.heard().stream().map(Question::of).filter(QueriesTest::isAList))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(indexes.of(question.readModel()).stream()
                                .map(DeclaredIndex::of)
                                .anyMatch(index -> index.answers(question)))
                        .as("an index for %s", question)
                        .isTrue());
    }

    private static boolean isAList(Question question) {
        return !question.isById() && !A_HANDFUL.contains(question.readModel());
    }

    @Test
    void aRacesDetailIsReadByItsIdIfAtAll() {
        admin.get("/api/races/" + race).ok();

        // The server itself asks now and then whether something is to be rebuilt.
        assertThat(RecordedQueries.heard().stream().map(Question::of)).noneMatch(QueriesTest::isAList);
    }

    private String audit(String organization) {
        var tournament = admin.post("/api/organizations/" + organization + "/async-tournaments", Map.of("name", "Read"))
                .ok()
                .get("id")
                .asString();
        admin.patch("/api/async-tournaments/" + tournament, Map.of("name", "Read again"))
                .ok();
        return "/api/async-tournaments/" + tournament + "/audit";
    }

    private String organization() {
        return admin.post("/api/organizations", Map.of("name", "Indexed"))
                .ok()
                .get("id")
                .asString();
    }

    private String solo() {
        return user("solo_player")
                .post("/api/training", Map.of("pool_name", "training_standard"))
                .ok()
                .get("id")
                .asString();
    }
}
