package dev.photofinish.live.room;

import dev.photofinish.live.frame.Message;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Frames that go out together, to everybody of an audience. Each transport's form of them is made once and shared. */
public final class Parcel {
    private final List<Message> messages;
    private final Map<Form<?>, Object> forms = new ConcurrentHashMap<>(4);

    /** A parcel of frames in sending order. */
    public Parcel(List<Message> messages) {
        this.messages = List.copyOf(messages);
    }

    /** A parcel of one frame. */
    public Parcel(Message message) {
        this(List.of(message));
    }

    /** The frames in sending order. */
    public List<Message> messages() {
        return messages;
    }

    /** The frames in a transport's form; the first to ask makes it. */
    @SuppressWarnings("unchecked")
    public <T> T as(Form<T> form) {
        return (T) forms.computeIfAbsent(form, asked -> asked.of(messages));
    }
}
