package dev.photofinish.command.mod.talk;

import dev.photofinish.command.mod.message.EventFlag;
import dev.photofinish.command.mod.message.StatusUpdate;
import dev.photofinish.command.mod.message.ZoneQuery;
import dev.photofinish.command.run.progress.EnterZone;
import dev.photofinish.command.run.progress.FinishRun;
import dev.photofinish.command.run.progress.MarkReady;
import dev.photofinish.command.run.progress.ReportProgress;
import dev.photofinish.command.run.progress.WarpTo;
import dev.photofinish.live.Tick;
import dev.photofinish.live.frame.ZoneUpdates;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.store.Receipt;
import org.jspecify.annotations.Nullable;

/** Turns what counts of a mod's messages into facts and ticks. Blocks until the facts are durable. */
final class Playing {
    private final Player player;
    private final Progress progress;
    private final Tools tools;
    private final Voice voice;

    Playing(Player player, Progress progress, Tools tools, Voice voice) {
        this.player = player;
        this.progress = progress;
        this.tools = tools;
        this.voice = voice;
    }

    void ready() {
        if (progress.status() == RunStatus.REGISTERED) {
            send(new MarkReady(player.run(), player.race(), progress.attempt(), tools.now()));
            progress.reach(RunStatus.READY);
        }
    }

    /**
     * Time that passes is told to whoever watches and forgotten; only what happened is stored. Its fact tells the update's
     * figures as well, and in its place among the facts, which a tick would overtake.
     */
    void status(StatusUpdate update) {
        boolean news = progress.isNews(update, tools.checkpointEveryMs());
        boolean stored = (news || progress.dips(update)) && !report(update).equals(Receipt.UNCHANGED);
        progress.heard(update, news);
        if (!news || !stored) {
            tools.signals()
                    .tick(new Tick(
                            player.race(), player.run(), progress.attempt(), progress.seenIgtMs(), progress.deaths()));
        }
    }

    /** The finish flag counts as such even when it is a gate's as well. */
    void flag(EventFlag flag, Picture picture) {
        SeedGraph graph = graph(picture);
        if (graph.finishEvent().isPresent() && graph.finishEvent().getAsInt() == flag.flag()) {
            finish(flag.igtMs());
        } else {
            long igtMs = flag.igtMs() == null ? 0 : flag.igtMs();
            graph.nodeForFlag(flag.flag()).ifPresent(node -> enter(node, igtMs, graph));
        }
    }

    /** Less than what was heard before does not count, neither here (better C9). */
    void finish(@Nullable Long igtMs) {
        var last = new StatusUpdate(igtMs, null);
        if (igtMs != null && igtMs < progress.seenIgtMs()) {
            report(last);
        }
        progress.heard(last, false);
        send(new FinishRun(player.run(), player.race(), progress.attempt(), progress.seenIgtMs(), tools.now()));
        progress.reach(RunStatus.FINISHED);
    }

    /** A player found where they were known to be is no fact, but their mod waits for the zone all the same. */
    void query(ZoneQuery query, Picture picture, BoardEntry entry) {
        SeedGraph graph = graph(picture);
        tools.zones().node(query, graph, progress.visited()).ifPresent(node -> {
            var warp = new WarpTo(player.run(), player.race(), progress.attempt(), graph.zone(node), tools.now());
            if (send(warp).equals(Receipt.UNCHANGED)) {
                new ZoneUpdates(graph, player.language()).of(node, entry, null).ifPresent(voice::say);
            }
        });
    }

    private void enter(String node, long igtMs, SeedGraph graph) {
        send(new EnterZone(player.run(), player.race(), progress.attempt(), graph.zone(node), igtMs, tools.now()));
        progress.entered(node, igtMs);
    }

    private Receipt report(StatusUpdate update) {
        return send(new ReportProgress(
                player.run(),
                player.race(),
                progress.attempt(),
                update.igtMs(),
                update.deaths(),
                progress.seenIgtMs(),
                tools.checkpointEveryMs(),
                tools.now()));
    }

    private Receipt send(Object command) {
        return tools.commands().send(player.run(), command, player.account());
    }

    private SeedGraph graph(Picture picture) {
        var seed = picture.view().facts().seed();
        return seed == null ? SeedGraph.EMPTY : tools.graphs().byId(seed.id());
    }
}
