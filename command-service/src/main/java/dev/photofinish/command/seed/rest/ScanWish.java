package dev.photofinish.command.seed.rest;

import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Sent;

/** The body of a scan (rest-api §9). */
@Sent
record ScanWish(@Otherwise("standard") String poolName) {}
