package dev.photofinish.live.room;

import dev.photofinish.live.frame.Message;
import java.util.List;

/**
 * How a transport writes frames down: framed, compressed, as text of an event stream. A constant of the transport.
 *
 * @param <T> what it makes of them, immutable
 */
@FunctionalInterface
public interface Form<T> {
    /** The frames, ready for that transport. */
    T of(List<Message> messages);
}
