package dev.photofinish.command.racetime.bot;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How it is with a bot (tournaments §2.1). */
public enum BotStatus {
    @JsonProperty("unknown")
    UNKNOWN,
    @JsonProperty("connected")
    CONNECTED,
    @JsonProperty("auth_failed")
    AUTH_FAILED,
    @JsonProperty("connection_error")
    CONNECTION_ERROR,
    @JsonProperty("disconnected")
    DISCONNECTED
}
