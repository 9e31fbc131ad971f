package dev.photofinish.command.seed.rest;

import dev.photofinish.web.contract.Sent;

/** A body that names a pool (rest-api §9). */
@Sent
record PoolWish(String poolName) {}
