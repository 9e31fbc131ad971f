package dev.photofinish.bench.measure;

/**
 * What a stretch of time cost: cores kept busy by the server and by its PostgreSQL, the server's resident memory in MiB at
 * the end, and the share of its one thread that the bench itself needed.
 */
public record Usage(double serverCores, double postgresCores, double residentMb, double benchBusy) {}
