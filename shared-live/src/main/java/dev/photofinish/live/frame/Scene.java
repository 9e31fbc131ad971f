package dev.photofinish.live.frame;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standings;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import dev.photofinish.live.view.Picture;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A moment of a race with everything needed to render it; standings are worked out once, when first asked for. */
public final class Scene {
    private final Picture picture;
    private final Map<AccountId, Person> people;
    private final SeedGraph graph;
    private final Function<Language, SeedGraph> translated;
    private @Nullable Standings standings;

    Scene(Picture picture, Map<AccountId, Person> people, SeedGraph graph, Function<Language, SeedGraph> translated) {
        this.picture = picture;
        this.people = people;
        this.graph = graph;
        this.translated = translated;
    }

    /** The race at that moment. */
    public Picture picture() {
        return picture;
    }

    /** The order at that moment. */
    public Standings standings() {
        Standings known = standings;
        if (known == null) {
            known = Standings.of(picture);
            standings = known;
        }
        return known;
    }

    SeedGraph graph() {
        return graph;
    }

    /** The graph as pages show it. */
    SeedGraph graph(Language language) {
        return language == Languages.ENGLISH ? graph : translated.apply(language);
    }

    Person person(AccountId id) {
        Person person = people.get(id);
        if (person == null) {
            throw new IllegalStateException("nobody looked up " + id);
        }
        return person;
    }
}
