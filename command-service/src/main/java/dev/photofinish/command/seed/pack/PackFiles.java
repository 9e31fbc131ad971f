package dev.photofinish.command.seed.pack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.seed.pack.zip.ExtendedZip;
import dev.photofinish.command.seed.pack.zip.UnusableZipException;
import dev.photofinish.command.seed.pack.zip.ZipIndex;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens packs. What their zips' directories say is remembered for as long as the files stay what they are. Blocks. */
@Component
final class PackFiles {
    private static final Logger log = LoggerFactory.getLogger(PackFiles.class);
    private static final String CONFIG = "lib/speedfog_race.toml";

    private sealed interface Known {
        record Usable(ZipIndex index) implements Known {}

        record Unusable(PackRefusal reason) implements Known {}
    }

    private final long largestDirectory;
    private final Cache<FileIdentity, Known> known;
    private final Counter tooLarge;

    PackFiles(PackSettings settings, Limits limits) {
        this.largestDirectory = settings.largestDirectory().toBytes();
        this.tooLarge = limits.hits(CommandLimit.PACK_DIRECTORY);
        var forgotten = limits.hits(CommandLimit.KNOWN_PACKS);
        this.known = Caffeine.newBuilder()
                .maximumSize(settings.knownPacks())
                .evictionListener((_, _, _) -> forgotten.increment())
                .build();
        limits.used(CommandLimit.KNOWN_PACKS, () -> (int) known.estimatedSize());
    }

    /**
     * Opens the zip and works out what it is with the player's configuration in it.
     *
     * @throws ProblemException when it is gone, or no zip that anything can be added to
     */
    OpenPack open(Path base, String config) throws IOException {
        try {
            var file = OpenFile.at(base);
            try {
                return open(file, config.getBytes(StandardCharsets.UTF_8));
            } catch (IOException | RuntimeException failure) {
                file.channel().close();
                throw failure;
            }
        } catch (NoSuchFileException gone) {
            throw PackRefusal.PACK_GONE.exception();
        }
    }

    private OpenPack open(OpenFile file, byte[] config) throws IOException {
        try {
            var zip = ExtendedZip.of(
                    index(file), config, file.identity().modified().toInstant());
            return new OpenPack(file.channel(), zip, PackTag.of(file.identity(), config));
        } catch (UnusableZipException.TooLarge unusable) {
            throw refused(PackRefusal.PACK_TOO_LARGE);
        }
    }

    private ZipIndex index(OpenFile file) throws IOException {
        var remembered = known.getIfPresent(file.identity());
        if (remembered == null) {
            remembered = read(file);
            known.put(file.identity(), remembered);
        }
        return switch (remembered) {
            case Known.Usable(var index) -> index;
            case Known.Unusable(var reason) -> throw refused(reason);
        };
    }

    private ProblemException refused(PackRefusal reason) {
        if (reason == PackRefusal.PACK_TOO_LARGE) {
            tooLarge.increment();
        }
        return reason.exception();
    }

    private Known read(OpenFile file) throws IOException {
        var identity = file.identity();
        try {
            return new Known.Usable(ZipIndex.read(file.channel(), identity.size(), CONFIG, largestDirectory));
        } catch (UnusableZipException unusable) {
            log.warn("Nobody can download {}: {}", identity.path(), unusable.getMessage());
            return new Known.Unusable(
                    switch (unusable) {
                        case UnusableZipException.TooLarge _ -> PackRefusal.PACK_TOO_LARGE;
                        case UnusableZipException.Damaged _ -> PackRefusal.PACK_DAMAGED;
                    });
        }
    }
}
