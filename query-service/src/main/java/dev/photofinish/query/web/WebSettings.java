package dev.photofinish.query.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of reads that block, and of event streams.
 *
 * @param slowReads how many run at the same time
 * @param waitingReads how many wait for their turn before callers are refused
 * @param stalledAfter how long whoever watches an event stream may take to read what they were sent last
 */
@ConfigurationProperties("photofinish.web")
record WebSettings(
        @DefaultValue("8") int slowReads,
        @DefaultValue("1000") int waitingReads,
        @DefaultValue("60s") Duration stalledAfter) {}
