package dev.photofinish.bench.measure;

/**
 * What a stretch of time cost: cores kept busy by the server and by its PostgreSQL, the server's resident memory in MiB at
 * the end, cores kept busy by the bench itself, and the share of time in which its one loop was not waiting.
 */
public record Usage(double serverCores, double postgresCores, double residentMb, double benchCores, double benchBusy) {}
