package dev.photofinish.query.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standings;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.live.view.RunStatus;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The few players that a list of races shows (rest-api §2). */
final class Previews {
    private static final int AT_MOST = 5;

    private final Picture picture;
    private final Function<AccountId, Person> people;

    Previews(Picture picture, Function<AccountId, Person> people) {
        this.picture = picture;
        this.people = people;
    }

    /** Finished race: finishers by time with their place, then the others; else the first to come. */
    List<ParticipantPreview> list() {
        var entries = picture.view().board().entries();
        if (picture.view().facts().status() != RaceStatus.FINISHED) {
            return entries.stream()
                    .limit(AT_MOST)
                    .map(entry -> preview(entry, null))
                    .toList();
        }
        var finishers = Standings.of(picture).rows().stream()
                .filter(row -> row.entry().status() == RunStatus.FINISHED)
                .toList();
        var placed = IntStream.range(0, finishers.size())
                .mapToObj(i -> preview(finishers.get(i).entry(), i + 1));
        var others = entries.stream()
                .filter(entry -> entry.status() != RunStatus.FINISHED)
                .map(entry -> preview(entry, null));
        return Stream.concat(placed, others).limit(AT_MOST).toList();
    }

    private ParticipantPreview preview(BoardEntry entry, @Nullable Integer placement) {
        return ParticipantPreview.of(people.apply(entry.account()), placement);
    }
}
