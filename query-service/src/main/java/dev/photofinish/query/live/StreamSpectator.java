package dev.photofinish.query.live;

import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Parcel;
import dev.photofinish.web.browser.SecurityHeaders;
import java.nio.charset.StandardCharsets;

/** A spectator on an event stream (better V3). The answer's head waits for the room to say whether there is a race. */
final class StreamSpectator extends Spectator {
    private static final String HEAD = """
            HTTP/1.1 200 OK\r
            Content-Type: text/event-stream\r
            Cache-Control: no-store\r
            X-Accel-Buffering: no\r
            Transfer-Encoding: chunked\r
            """ + SecurityHeaders.LINES;

    private final byte[] head;
    private final byte[] retry;
    private final DoorRefusal unknown;
    private boolean begun;

    /** The lines are added to the answer's head. When there turns out to be nothing to watch, it is refused as unknown. */
    StreamSpectator(
            LoopLane lane,
            StreamChunks form,
            LiveSettings settings,
            String lines,
            DoorRefusal unknown,
            Runnable onGone) {
        super(lane, form, settings, onGone);
        this.head = (HEAD + lines + "\r\n").getBytes(StandardCharsets.US_ASCII);
        this.unknown = unknown;
        this.retry = StreamChunks.retry(settings.retryAfter());
    }

    @Override
    public void write(Parcel parcel) {
        if (!begun) {
            begun = true;
            send(head);
            send(retry);
        }
        super.write(parcel);
    }

    @Override
    byte[] goodbye(int code, String reason) {
        if (begun) {
            return StreamChunks.END;
        }
        return PlainAnswer.of(code == CloseCode.NO_SUCH_RACE ? unknown : DoorRefusal.TRY_AGAIN);
    }

    /** A page cannot see comments: an event is what tells it that the silence is not the network's. */
    @Override
    void ping() {
        if (begun && writable()) {
            send(StreamChunks.PING);
        }
    }

    @Override
    void comment() {
        if (begun && writable()) {
            send(StreamChunks.COMMENT);
        }
    }
}
