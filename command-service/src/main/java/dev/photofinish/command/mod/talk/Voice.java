package dev.photofinish.command.mod.talk;

import dev.photofinish.live.frame.Frame;

/** What a conversation can say to its mod. Any thread. */
public interface Voice {
    /** Sends a frame after everything sent before; nothing once the connection is ending. */
    void say(Frame frame);

    /** Ends the connection with a close code; the first one counts. */
    void hangUp(int code, String reason);

    /** True once this side ended the connection. */
    boolean hungUp();
}
