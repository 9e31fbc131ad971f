package dev.photofinish.live.room;

/** Close codes of the live sockets (live-protocol §2, better V5). */
public final class CloseCode {
    /** All went well; also "race reset": come back. */
    public static final int NORMAL = 1000;
    /** More or faster than allowed. */
    public static final int POLICY = 1008;
    /** A message was too big. */
    public static final int TOO_BIG = 1009;
    /** The server restarts: come back. */
    public static final int RESTARTING = 1012;
    /** Too busy right now: come back. */
    public static final int TRY_LATER = 1013;
    /** No auth frame in time. */
    public static final int AUTH_TIMEOUT = 4001;
    /** Not let in. */
    public static final int AUTH_FAILED = 4003;
    /** No such race. */
    public static final int NO_SUCH_RACE = 4004;
    /** The race is gone. */
    public static final int RACE_DELETED = 4005;
    /** Did not read for too long: come back. */
    public static final int TOO_SLOW = 4008;
    /** A newer connection took over. */
    public static final int REPLACED = 4009;

    private CloseCode() {}
}
