package dev.photofinish.command.notification.outbox;

import dev.photofinish.command.web.body.InvalidRequestException;
import dev.photofinish.web.problem.FieldError;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the list is asked for.
 *
 * @param status null = of any
 */
public record DeliveryQuery(@Nullable DeliveryStatus status, int limit, long before) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Reads it; what makes no sense is refused. */
    public static DeliveryQuery of(@Nullable String status, @Nullable String limit, @Nullable String after) {
        return new DeliveryQuery(
                status == null ? null : status(status),
                Math.toIntExact(number("limit", limit, USUAL, MOST)),
                number("after", after, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    private static DeliveryStatus status(String text) {
        return Arrays.stream(DeliveryStatus.values())
                .filter(status -> status.spelled().equals(text))
                .findFirst()
                .orElseThrow(() -> invalid("status", "must be pending, failed or sent"));
    }

    private static long number(String name, @Nullable String text, long otherwise, long most) {
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException nonsense) {
            // Said below, as for a number out of range.
        }
        throw invalid(name, "must be a whole number from 1 to " + most);
    }

    private static InvalidRequestException invalid(String name, String message) {
        return new InvalidRequestException(List.of(new FieldError(name, message)));
    }
}
