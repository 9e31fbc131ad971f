package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.LoadMod;
import dev.photofinish.bench.net.Download;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The players of a race, who download their packs. */
record PackDownloads(Ground ground, LiveRace race) {

    private static final double BYTES_PER_MB = 1e6;
    private static final double NANOS = 1e9;

    /** Everybody at once; how many megabytes a second came to all of them together. */
    double together() {
        return speed(race.mods());
    }

    /** The first one alone, so many times; the median in megabytes a second. */
    double alone(int times) {
        double[] speeds = new double[times];
        Arrays.setAll(speeds, i -> speed(List.of(race.mods().getFirst())));
        Arrays.sort(speeds);
        return speeds[times / 2];
    }

    private double speed(List<LoadMod> players) {
        long began = System.nanoTime();
        List<CompletableFuture<Download.Result>> downloads = players.stream()
                .map(player -> Download.start(
                        ground.loop(),
                        ground.servers().commandAddress(),
                        Requests.get(ground.servers().commandAddress(), path(), token(player))))
                .toList();
        long bytes = downloads.stream()
                .map(CompletableFuture::join)
                .mapToLong(PackDownloads::bytes)
                .sum();
        return bytes / BYTES_PER_MB / ((System.nanoTime() - began) / NANOS);
    }

    private static long bytes(Download.Result result) {
        if (result.status() != 200) {
            throw new IllegalStateException("The server answered " + result.status());
        }
        return result.bytes();
    }

    /** Whether the first one's pack is a sound zip, and the rest of it after a break the same bytes. */
    boolean isSound() throws IOException {
        Path folder = Files.createTempDirectory("pack");
        Path whole = folder.resolve("whole.zip");
        Path rest = folder.resolve("rest");
        Path end = folder.resolve("end");
        try {
            HttpResponse<Path> first = save(Map.of(), whole);
            long cut = Files.size(whole) / 3;
            String etag = first.headers().firstValue("etag").orElse("");
            HttpResponse<Path> second = save(Map.of("Range", "bytes=" + cut + "-", "If-Range", etag), rest);
            keepEnd(whole, cut, end);
            return second.statusCode() == 206 && readsWhole(whole) && Files.mismatch(end, rest) < 0;
        } finally {
            for (Path file : List.of(whole, rest, end, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean readsWhole(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                file.getInputStream(entry).transferTo(OutputStream.nullOutputStream());
            }
            return file.stream().anyMatch(entry -> entry.getName().endsWith("lib/speedfog_race.toml"));
        }
    }

    private static void keepEnd(Path whole, long cut, Path end) throws IOException {
        try (FileChannel from = FileChannel.open(whole).position(cut)) {
            Files.copy(Channels.newInputStream(from), end, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private HttpResponse<Path> save(Map<String, String> headers, Path file) {
        return ground.platform().save(path(), token(race.mods().getFirst()), headers, file);
    }

    private String path() {
        return "/api/races/" + race.id() + "/my-seed-pack";
    }

    private String token(LoadMod player) {
        return ground.platform().token(player.contestant().login(), null);
    }
}
