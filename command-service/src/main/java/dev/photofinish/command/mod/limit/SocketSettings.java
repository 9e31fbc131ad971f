package dev.photofinish.command.mod.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Live sockets of any sort.
 *
 * @param socketsPerAddress open sockets of one sort at the same time; 0 = as many as they like
 */
@ConfigurationProperties("photofinish.live")
public record SocketSettings(@DefaultValue("50") int socketsPerAddress) {}
