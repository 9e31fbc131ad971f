package dev.photofinish.command.notification.channel;

/** What somebody may do in a channel, as Discord counts bits. */
enum Right {
    ADMINISTRATOR(3),
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    EMBED_LINKS(14),
    READ_MESSAGE_HISTORY(16),
    MANAGE_THREADS(34),
    CREATE_PUBLIC_THREADS(35),
    CREATE_PRIVATE_THREADS(36),
    SEND_MESSAGES_IN_THREADS(38);

    private final long bit;

    Right(int number) {
        this.bit = 1L << number;
    }

    boolean in(long rights) {
        return (rights & bit) != 0;
    }
}
