package dev.photofinish.live.frame;

import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The frames of one fact, or of a moment without one, encoded at most once per sight (and language, where there are words
 * in them) and only for whoever asks. Used by one thread.
 */
public final class FactFrames {
    private record Key(
            Cue cue,
            Sight sight,
            Language language,
            @Nullable Long position) {}

    private final FrameMaker maker;
    private final Scene scene;
    private final Broadcast broadcast;
    private final @Nullable Long previous;
    private final @Nullable Long position;
    private final Map<Key, Optional<Message>> encoded = new HashMap<>();

    /**
     * The frames of a fact.
     *
     * @param previous position of the fact before it; carried by every frame but the last
     * @param position of the fact; null for frames that no fact stands behind
     */
    public FactFrames(
            FrameMaker maker, Scene scene, Broadcast broadcast, @Nullable Long previous, @Nullable Long position) {
        this.maker = maker;
        this.scene = scene;
        this.broadcast = broadcast;
        this.previous = previous;
        this.position = position;
    }

    /** What the fact sends to a viewer. */
    public List<Message> to(Viewer viewer) {
        return render(broadcast.to(viewer.audience()), viewer);
    }

    /** Any cues, for one viewer. */
    public List<Message> render(List<Cue> cues, Viewer viewer) {
        Sight sight = Sight.of(viewer.audience(), scene.picture().view().facts().status());
        List<Message> messages = new ArrayList<>(cues.size());
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            Long carried = i == cues.size() - 1 ? position : previous;
            encode(new Key(cue, relevant(cue, sight), relevant(cue, sight, viewer.language()), carried))
                    .ifPresent(messages::add);
        }
        return messages;
    }

    private Optional<Message> encode(Key key) {
        return encoded.computeIfAbsent(
                key,
                due -> maker.frame(due.cue(), scene, due.sight(), due.language(), due.position())
                        .map(FrameEncoder::encode));
    }

    private static Sight relevant(Cue cue, Sight sight) {
        return switch (cue) {
            case Cue.Leaderboard _ -> sight.ofBoard();
            case Cue.Player(var run) -> sight.ofPlayer(run);
            case Cue.State _ -> sight;
            case Cue.Status _, Cue.Counting _, Cue.Go _, Cue.Zone _ -> sight.ofNothing();
        };
    }

    private static Language relevant(Cue cue, Sight sight, Language language) {
        return switch (cue) {
            case Cue.State _ -> sight.showsWords() ? language : Languages.ENGLISH;
            case Cue.Zone _ -> language;
            case Cue.Leaderboard _, Cue.Player _, Cue.Status _, Cue.Counting _, Cue.Go _ -> Languages.ENGLISH;
        };
    }
}
