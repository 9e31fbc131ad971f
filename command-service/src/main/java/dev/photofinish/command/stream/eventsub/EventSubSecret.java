package dev.photofinish.command.stream.eventsub;

/** What Twitch signs its messages with; 10 to 100 characters of ASCII. */
public record EventSubSecret(String value) {
    @Override
    public String toString() {
        return "the secret of EventSub";
    }
}
