package dev.photofinish.live.room;

import dev.photofinish.events.RunId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What waits for the next flush. Confined to the room's thread. */
final class Agenda {
    private final List<Step> steps = new ArrayList<>();
    private final List<RoomMessage> arrivals = new ArrayList<>();
    private final Set<RoomSeat> lagging = new LinkedHashSet<>();
    private final Set<RoomSeat> signedIn = new LinkedHashSet<>();
    private final Set<RunId> ticked = new HashSet<>();
    private boolean presence;
    private boolean players;
    private boolean casters;

    void add(Step step) {
        steps.add(step);
    }

    void add(RoomMessage arrival) {
        arrivals.add(arrival);
    }

    void lagging(RoomSeat seat) {
        lagging.add(seat);
    }

    void signedIn(RoomSeat seat) {
        signedIn.add(seat);
    }

    void ticked(Collection<RunId> runs) {
        ticked.addAll(runs);
    }

    void presence() {
        presence = true;
    }

    /** A player's stream began or ended. */
    void playerStream() {
        players = true;
    }

    /** A caster's stream began or ended. */
    void casterStream() {
        casters = true;
    }

    /** Something that should not wait long. */
    boolean urgent() {
        return !steps.isEmpty() || !arrivals.isEmpty() || !lagging.isEmpty() || !signedIn.isEmpty() || boardChanged();
    }

    boolean hasTicks() {
        return !ticked.isEmpty();
    }

    List<Step> steps() {
        return steps;
    }

    List<RoomMessage> arrivals() {
        return arrivals;
    }

    Set<RoomSeat> lagging() {
        return lagging;
    }

    Set<RoomSeat> signedIn() {
        return signedIn;
    }

    /** Whoever is given all there is, as if nothing had been sent before. */
    Stream<RoomSeat> begunAnew() {
        Stream<RoomSeat> arrived = arrivals.stream()
                .filter(RoomMessage.Watch.class::isInstance)
                .map(arrival -> ((RoomMessage.Watch) arrival).seat());
        return Stream.concat(arrived, lagging.stream());
    }

    Set<RunId> ticked() {
        return ticked;
    }

    /** Something on the board that no fact stands behind: presence, or a stream. */
    boolean boardChanged() {
        return presence || players || casters;
    }

    /** Something beside the board that no fact stands behind. */
    boolean stateChanged() {
        return casters;
    }

    void clear() {
        steps.clear();
        arrivals.clear();
        lagging.clear();
        signedIn.clear();
        ticked.clear();
        presence = false;
        players = false;
        casters = false;
    }
}
