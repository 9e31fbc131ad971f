package dev.photofinish.command.stream.lookup;

import java.util.List;

/** Whose streams matter, as of the last command. Blocks. */
public interface WatchedChannels {
    /**
     * Those of everybody who plays or casts in a race that is not over, or trains (domain §11). Each once, whatever they
     * take part in.
     */
    List<Channel> watched();

    /** Those that are live as far as is known, and that nobody watches any more. */
    List<Channel> liveUnwatched();
}
