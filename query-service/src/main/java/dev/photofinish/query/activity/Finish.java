package dev.photofinish.query.activity;

/**
 * A finished run that statistics count.
 *
 * @param poolName as the pool is called, with the prefix of training pools
 */
record Finish(String poolName, boolean solo, long igtMs, int deaths) {}
