package dev.photofinish.live.frame;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.People;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.CasterEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceFacts;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Sets scenes: looks up people and graph of a picture. May block. */
public final class Scenes {
    private final People people;
    private final SeedGraphs graphs;

    /** Looks up in these. */
    public Scenes(People people, SeedGraphs graphs) {
        this.people = people;
        this.graphs = graphs;
    }

    /** The picture with its people and graph. */
    public Scene of(Picture picture) {
        Set<AccountId> shown = new LinkedHashSet<>();
        RaceFacts facts = picture.view().facts();
        Stream.ofNullable(facts.organizer()).forEach(shown::add);
        shown.addAll(facts.coOrganizers());
        picture.view().board().entries().stream().map(BoardEntry::account).forEach(shown::add);
        picture.view().casters().casters().stream().map(CasterEntry::account).forEach(shown::add);
        var seed = facts.seed();
        return new Scene(
                picture,
                people.byIds(shown),
                seed == null ? SeedGraph.EMPTY : graphs.byId(seed.id()),
                language -> seed == null ? SeedGraph.EMPTY : graphs.byId(seed.id(), language));
    }
}
