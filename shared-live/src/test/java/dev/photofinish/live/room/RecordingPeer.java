package dev.photofinish.live.room;

import dev.photofinish.live.frame.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection that remembers what it was sent. */
final class RecordingPeer implements Peer {
    final List<Message> messages = new CopyOnWriteArrayList<>();
    final List<Parcel> parcels = new CopyOnWriteArrayList<>();
    volatile boolean writable = true;
    volatile int closedWith;

    @Override
    public boolean writable() {
        return writable;
    }

    @Override
    public void write(Parcel parcel) {
        parcels.add(parcel);
        messages.addAll(parcel.messages());
    }

    @Override
    public void close(int code, String reason) {
        closedWith = code;
    }

    List<String> types() {
        return messages.stream().map(Message::type).toList();
    }

    /** Types but those of the spectator count, which comes when it pleases. */
    List<String> news() {
        return types().stream().filter(type -> !type.equals("spectator_count")).toList();
    }

    List<Long> positions() {
        List<Long> positions = new ArrayList<>();
        messages.stream()
                .map(Message::position)
                .filter(position -> position != null)
                .forEach(positions::add);
        return positions;
    }

    JsonNode last(String type) {
        return messages.reversed().stream()
                .filter(message -> message.type().equals(type))
                .findFirst()
                .map(message -> JsonMapper.shared().readTree(message.json()))
                .orElseThrow();
    }
}
