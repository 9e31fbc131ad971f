package dev.photofinish.events.tournament;

/** What is amiss with a tournament's channel (tournaments §10.5). */
public enum ChannelWarning {
    NO_BOT("This server has no Discord bot, so that nothing is announced in the channel"),
    UNREACHABLE("Discord did not answer; check the channel again later"),
    BOT_REFUSED("Discord does not know the bot of this server"),
    NO_SUCH_CHANNEL("The bot cannot see the channel: it does not exist, or is closed to the bot"),
    NO_SERVER_CHANNEL("That is no channel of a server"),
    BOT_VIEW("The bot may not view the channel"),
    BOT_SEND("The bot may not send messages"),
    BOT_SEND_IN_THREADS("The bot may not send messages in threads"),
    BOT_EMBED("The bot may not embed links"),
    BOT_MANAGE_THREADS("The bot may not manage threads"),
    BOT_PRIVATE_THREADS("The bot may not create private threads"),
    BOT_HISTORY("The bot may not read the message history"),
    EVERYONE_SENDS("Everybody may send messages in the channel"),
    EVERYONE_PUBLIC_THREADS("Everybody may create public threads in the channel"),
    EVERYONE_PRIVATE_THREADS("Everybody may create private threads in the channel");

    private final String sentence;

    ChannelWarning(String sentence) {
        this.sentence = sentence;
    }

    /** What it is, for people. */
    public String sentence() {
        return sentence;
    }
}
