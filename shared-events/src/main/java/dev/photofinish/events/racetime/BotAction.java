package dev.photofinish.events.racetime;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What our bot does in rooms, beside talking and inviting (racetime §11.2). */
public enum BotAction {
    @JsonProperty("force_start")
    FORCE_START,
    @JsonProperty("cancel_race")
    CANCEL_RACE,
    @JsonProperty("force_unready")
    FORCE_UNREADY,
    @JsonProperty("remove_entrant")
    REMOVE_ENTRANT,
    @JsonProperty("add_monitor")
    ADD_MONITOR,
    @JsonProperty("remove_monitor")
    REMOVE_MONITOR,
    @JsonProperty("pin_message")
    PIN_MESSAGE,
    @JsonProperty("unpin_message")
    UNPIN_MESSAGE,
    @JsonProperty("set_raceinfo")
    SET_RACEINFO,
    @JsonProperty("set_bot_raceinfo")
    SET_BOT_RACEINFO,
    @JsonProperty("set_open")
    SET_OPEN,
    @JsonProperty("set_invitational")
    SET_INVITATIONAL
}
