package dev.photofinish.query.live;

import dev.photofinish.live.frame.Message;
import dev.photofinish.live.room.Form;
import java.nio.ByteBuffer;
import java.util.List;

/** Frames one after the other, as they are. */
final class PlainFrames implements Form<byte[]> {
    static final PlainFrames FORM = new PlainFrames();

    private PlainFrames() {}

    @Override
    public byte[] of(List<Message> messages) {
        int size = messages.stream()
                .mapToInt(message -> WebSocketBytes.sizeOf(message.json().length))
                .sum();
        ByteBuffer frames = ByteBuffer.allocate(size);
        messages.forEach(message -> WebSocketBytes.put(frames, WebSocketBytes.TEXT, message.json()));
        return frames.array();
    }
}
