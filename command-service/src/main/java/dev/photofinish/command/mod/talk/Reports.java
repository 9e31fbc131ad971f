package dev.photofinish.command.mod.talk;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.mod.message.Auth;
import dev.photofinish.command.mod.message.EventFlag;
import dev.photofinish.command.mod.message.Finished;
import dev.photofinish.command.mod.message.ModMessage;
import dev.photofinish.command.mod.message.Pong;
import dev.photofinish.command.mod.message.Ready;
import dev.photofinish.command.mod.message.StatusUpdate;
import dev.photofinish.command.mod.message.Unintelligible;
import dev.photofinish.command.mod.message.ZoneQuery;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.solo.SoloRejection;
import dev.photofinish.live.frame.ErrorFrame;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.store.RefusedException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which of an admitted mod's messages count at the moment they arrive (live-protocol §4.4): the race has to run, the run
 * must not be over. A solo session knows neither ready nor finished (live-protocol §11). Blocks until what counts is
 * durable.
 */
final class Reports {
    private final Player player;
    private final Supplier<Optional<Picture>> race;
    private final Progress progress;
    private final Playing playing;
    private final Voice voice;

    Reports(Player player, Supplier<Optional<Picture>> race, Progress progress, Playing playing, Voice voice) {
        this.player = player;
        this.race = race;
        this.progress = progress;
        this.playing = playing;
        this.voice = voice;
    }

    /** A player who is not in the race any more is not listened to; their connection is about to end. */
    void take(ModMessage message) {
        race.get()
                .ifPresent(picture ->
                        picture.view().board().entry(player.run()).ifPresent(entry -> take(message, picture, entry)));
    }

    private void take(ModMessage message, Picture picture, BoardEntry entry) {
        progress.catchUp(picture, entry);
        RaceFacts facts = picture.view().facts();
        boolean open = facts.status() == RaceStatus.RUNNING && entry.began();
        CommandRefusal closed = facts.solo() ? SoloRejection.SESSION_OVER : RunRejection.RACE_NOT_RUNNING;
        try {
            switch (message) {
                case Ready _ -> playing.ready();
                case StatusUpdate update -> when(open, closed, () -> playing.status(update));
                case EventFlag flag -> when(open, closed, () -> playing.flag(flag, picture));
                case Finished _ when facts.solo() -> {}
                case Finished finished -> finished(open, closed, finished);
                case ZoneQuery query -> query(open, query, picture, entry);
                case Auth _, Pong _, Unintelligible _ -> {}
            }
        } catch (RefusedException refused) {
            // The run knew more than the picture showed.
            answer(refused, message);
        }
    }

    private void when(boolean open, CommandRefusal closed, Runnable count) {
        if (!open) {
            refuse(closed);
        } else if (!progress.status().over()) {
            count.run();
        }
    }

    /** An abandoned run is not revived, and its mod is told so (better C7). */
    private void finished(boolean open, CommandRefusal closed, Finished finished) {
        if (open && progress.status() == RunStatus.ABANDONED) {
            refuse(RunRejection.RUN_ABANDONED);
        } else {
            when(open, closed, () -> playing.finish(finished.igtMs()));
        }
    }

    private void query(boolean open, ZoneQuery query, Picture picture, BoardEntry entry) {
        if (open && !progress.status().over() && query.answerable()) {
            playing.query(query, picture, entry);
        }
    }

    private void answer(RefusedException refused, ModMessage message) {
        boolean told = switch (message) {
            case StatusUpdate _, EventFlag _ -> refused.refusal() == RunRejection.RACE_NOT_RUNNING;
            case Finished _ -> refused.refusal() != RunRejection.RUN_IS_OVER;
            case Ready _, ZoneQuery _, Auth _, Pong _, Unintelligible _ -> false;
        };
        if (told && refused.refusal() instanceof CommandRefusal reason) {
            refuse(reason);
        }
    }

    private void refuse(CommandRefusal reason) {
        voice.say(new ErrorFrame(reason.sentence()));
    }
}
