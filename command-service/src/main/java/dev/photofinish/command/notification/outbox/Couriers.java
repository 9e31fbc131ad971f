package dev.photofinish.command.notification.outbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who tells what. */
@Component
final class Couriers {
    private final Map<Part, Courier> byPart = new EnumMap<>(Part.class);

    Couriers(List<Courier> couriers) {
        couriers.forEach(courier -> courier.parts().forEach(part -> byPart.put(part, courier)));
    }

    /** What is told at all. */
    Set<Part> parts() {
        return byPart.keySet();
    }

    /** What is told by the same courier as this. */
    Set<Part> alongWith(Part part) {
        var courier = byPart.get(part);
        return courier == null ? Set.of(part) : courier.parts();
    }

    Outcome deliver(Delivery delivery) {
        var courier = byPart.get(delivery.part());
        return courier == null ? new Outcome.Refused("This part is switched off") : courier.deliver(delivery);
    }
}
