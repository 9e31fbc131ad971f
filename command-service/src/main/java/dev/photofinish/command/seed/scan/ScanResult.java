package dev.photofinish.command.seed.scan;

/**
 * What came of a scan.
 *
 * @param added new seeds that can be drawn
 * @param defective packs of the pool that are not in order, whether or not that is news
 * @param position newest fact of the scan; 0 when there was none
 */
public record ScanResult(String poolName, int added, int defective, long position) {}
