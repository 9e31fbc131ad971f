package dev.photofinish.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server says of messages of rooms: how many were dealt with within which time, and how many it passed over.
 *
 * @param within messages by their longest time in seconds, each with those before it
 * @param total of them
 * @param dropped passed over for want of room
 */
public record Derived(Map<Double, Long> within, long total, long dropped) {
    private static final Pattern BUCKET =
            Pattern.compile("photofinish_racetime_derived_seconds_bucket\\{le=\"([0-9.]+)\"\\} ([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("photofinish_racetime_derived_seconds_count ([0-9.]+)");
    private static final Pattern DROPPED =
            Pattern.compile("photofinish_limit_hits_total\\{limit=\"racetime.waiting-frames\"\\} ([0-9.]+)");

    /** As the server says now. */
    public static Derived read(URI metrics) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return of(http.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopping);
        }
    }

    static Derived of(String text) {
        Map<Double, Long> within = new TreeMap<>();
        Matcher buckets = BUCKET.matcher(text);
        while (buckets.find()) {
            within.put(Double.valueOf(buckets.group(1)), whole(buckets.group(2)));
        }
        return new Derived(within, first(COUNT, text), first(DROPPED, text));
    }

    private static long first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? whole(found.group(1)) : 0;
    }

    private static long whole(String number) {
        return (long) Double.parseDouble(number);
    }

    /** What came since then. */
    public Derived since(Derived before) {
        Map<Double, Long> difference = new TreeMap<>();
        within.forEach((limit, count) -> difference.put(limit, count - before.within.getOrDefault(limit, 0L)));
        return new Derived(difference, total - before.total, dropped - before.dropped);
    }

    /** The share of messages dealt with in that time, one of the server's steps, in seconds; 1 when there were none. */
    public double shareWithin(double seconds) {
        return total == 0 ? 1 : (double) within.getOrDefault(seconds, 0L) / total;
    }

    /** In words. */
    public String figures() {
        return "%d messages, %.1f %% within 50 ms, %.1f %% within 100, %.1f %% within 200, %.1f %% within 500, %.1f %% within 1 s, %d passed over"
                .formatted(total, percent(0.05), percent(0.1), percent(0.2), percent(0.5), percent(1.0), dropped);
    }

    private double percent(double seconds) {
        return shareWithin(seconds) * 100;
    }
}
