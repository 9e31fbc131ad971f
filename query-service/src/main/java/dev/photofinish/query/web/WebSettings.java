package dev.photofinish.query.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of reads that block.
 *
 * @param slowReads how many run at the same time
 * @param waitingReads how many wait for their turn before callers are refused
 */
@ConfigurationProperties("photofinish.web")
record WebSettings(
        @DefaultValue("8") int slowReads,
        @DefaultValue("1000") int waitingReads) {}
