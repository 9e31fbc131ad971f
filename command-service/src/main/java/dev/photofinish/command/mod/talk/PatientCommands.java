package dev.photofinish.command.mod.talk;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends commands and waits until what they changed is durable. A hiccup of the store is tried again: what a mod has said
 * is not lost silently. Trying again does no harm, as every command of a run may come twice. Blocks.
 */
public final class PatientCommands {
    private final Commands commands;
    private final ModSettings settings;
    private final Counter givenUp;

    /** Sends by these. */
    public PatientCommands(Commands commands, ModSettings settings, Limits limits) {
        this.commands = commands;
        this.settings = settings;
        this.givenUp = limits.hits(CommandLimit.MOD_STORE_TRIES);
    }

    /**
     * Has a command carried out.
     *
     * @throws RefusedException when the run says no
     * @throws NotStoredException when the store does not take it, now or a few tries later
     */
    Receipt send(RunId run, Object command, AccountId player) {
        Duration pause = settings.storeBackoff();
        for (int tries = 1; true; tries++) {
            try {
                return attempt(run, command, player);
            } catch (NotStoredException hiccup) {
                if (tries >= settings.storeTries()) {
                    givenUp.increment();
                    throw hiccup;
                }
            }
            pause(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private Receipt attempt(RunId run, Object command, AccountId player) {
        try {
            return commands.send(run, command, player)
                    .get(settings.storeWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RefusedException refused && !(refused.refusal() instanceof StoreRefusal)) {
                throw refused;
            }
            throw new NotStoredException(failed.getCause());
        } catch (TimeoutException late) {
            throw new NotStoredException(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotStoredException(stopped);
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotStoredException(stopped);
        }
    }
}
