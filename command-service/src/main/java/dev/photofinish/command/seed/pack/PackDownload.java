package dev.photofinish.command.seed.pack;

import dev.photofinish.events.AccountId;
import java.nio.file.Path;

/**
 * One player's pack, about to be downloaded.
 *
 * @param by who downloads it, whose limit it counts against
 * @param base the seed's zip
 * @param fileName what the download is called
 * @param config text of the player's {@code speedfog_race.toml}, a secret
 */
public record PackDownload(AccountId by, Path base, String fileName, String config) {
    @Override
    public String toString() {
        return "PackDownload[" + fileName + " from " + base + " by " + by + "]";
    }
}
