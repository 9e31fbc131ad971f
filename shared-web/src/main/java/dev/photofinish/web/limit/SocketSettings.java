package dev.photofinish.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Live connections of any sort.
 *
 * @param socketsPerAddress open ones of one sort at the same time; 0 = as many as they like
 */
@ConfigurationProperties("photofinish.live")
public record SocketSettings(@DefaultValue("50") int socketsPerAddress) {}
