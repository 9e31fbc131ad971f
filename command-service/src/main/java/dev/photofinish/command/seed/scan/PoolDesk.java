package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.AddSeed;
import dev.photofinish.command.seed.ConfigurePool;
import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.command.seed.health.ForgetPack;
import dev.photofinish.command.seed.health.ReportDefect;
import dev.photofinish.command.seed.health.ReportSound;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.store.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells pools what was found in their folders. Every call waits until that is durable and returns its position. */
@Component
final class PoolDesk {
    private final Commands commands;
    private final Fresh fresh;

    PoolDesk(Commands commands, Fresh fresh) {
        this.commands = commands;
        this.fresh = fresh;
    }

    long add(String pool, PoolFolder.Pack pack, SeedPack content) {
        var graph = content.graph();
        return send(
                pool,
                new AddSeed(
                        pool,
                        fresh.seed(),
                        pack.number(),
                        graph.totalLayers(),
                        graph.totalNodes(),
                        graph.totalPaths(),
                        content.text(),
                        pack.path().toString(),
                        fresh.now()));
    }

    long defective(String pool, PoolFolder.Pack pack, Defect defect) {
        var path = pack.path().toString();
        return send(pool, new ReportDefect(pool, fresh.seed(), pack.number(), defect, path, fresh.now()));
    }

    long sound(String pool, String number) {
        return send(pool, new ReportSound(pool, number, fresh.now()));
    }

    long forget(String pool, String number) {
        return send(pool, new ForgetPack(pool, number, fresh.now()));
    }

    long configured(String pool, @Nullable PoolConfig config) {
        return send(pool, new ConfigurePool(pool, config, fresh.now()));
    }

    private long send(String pool, Object command) {
        return commands.send(pool, command, null).join().position();
    }
}
