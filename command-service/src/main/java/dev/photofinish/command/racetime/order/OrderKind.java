package dev.photofinish.command.racetime.order;

import dev.photofinish.events.racetime.BotAction;
import org.jspecify.annotations.Nullable;

/** What our bot can do in a room (racetime §6.4). */
public enum OrderKind {
    /** Says the text to everybody. */
    MESSAGE("message", null),
    /** Says the text to the target alone. */
    DIRECT_MESSAGE("message", null),
    /** Puts the message with the target's id on top. */
    PIN_MESSAGE("pin_message", BotAction.PIN_MESSAGE),
    /** Takes it off again. */
    UNPIN_MESSAGE("unpin_message", BotAction.UNPIN_MESSAGE),
    /** Anybody may join. */
    MAKE_OPEN("make_open", BotAction.SET_OPEN),
    /** Only those who are invited may join. */
    MAKE_INVITATIONAL("make_invitational", BotAction.SET_INVITATIONAL),
    /** Begins the countdown. */
    BEGIN("begin", BotAction.FORCE_START),
    /** Calls the race off. */
    CANCEL("cancel", BotAction.CANCEL_RACE),
    /** Invites the target. */
    INVITE("invite", null),
    /** Lets the target in, who asked. */
    ACCEPT_REQUEST("accept_request", null),
    /** Makes the target unready. */
    FORCE_UNREADY("force_unready", BotAction.FORCE_UNREADY),
    /** Sends the target away. */
    REMOVE_ENTRANT("remove_entrant", BotAction.REMOVE_ENTRANT),
    /** Makes the target a monitor. */
    ADD_MONITOR("add_monitor", BotAction.ADD_MONITOR),
    /** Makes the target no monitor. */
    REMOVE_MONITOR("remove_monitor", BotAction.REMOVE_MONITOR),
    /** Lets the target race without a stream. */
    OVERRIDE_STREAM("override_stream", null),
    /** Sets the text about the race. */
    SET_INFO_USER("setinfo", BotAction.SET_RACEINFO),
    /** Sets our bot's text beside it. */
    SET_INFO_BOT("setinfo", BotAction.SET_BOT_RACEINFO),
    /** Notes for which live race the room is held; nobody sees it. */
    SET_LIVE_RACE("setmeta", null);

    private final String action;
    private final @Nullable BotAction noted;

    OrderKind(String action, @Nullable BotAction noted) {
        this.action = action;
        this.noted = noted;
    }

    /** Its name on the wire. */
    public String action() {
        return action;
    }

    /** As what it is noted in the room's history; null when it is not, or in another way. */
    public @Nullable BotAction noted() {
        return noted;
    }
}
