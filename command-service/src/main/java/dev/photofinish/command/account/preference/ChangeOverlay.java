package dev.photofinish.command.account.preference;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.OverlaySettingsChanged;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Somebody wants the mod's overlay to look different.
 *
 * @param wished what to change; what is null there stays as it is
 */
public record ChangeOverlay(@TargetAggregateIdentifier AccountId accountId, OverlaySettings wished, Instant at) {
    /** Smallest font size, inclusive (rest-api §7). */
    public static final double SMALLEST_FONT = 8.0;
    /** Largest font size, inclusive. */
    public static final double LARGEST_FONT = 72.0;

    /** Whether the overlay can be drawn in that size. */
    public static boolean readable(double fontSize) {
        return fontSize >= SMALLEST_FONT && fontSize <= LARGEST_FONT;
    }

    /** Refused when nobody could read it; nothing happens when it looks like that already. */
    public Decision<AccountEvent> decide(AccountState account) {
        var size = wished.fontSize();
        if (size != null && !readable(size)) {
            return refuse(AccountRejection.FONT_SIZE);
        }
        var overlay = account.overlay().with(wished);
        return overlay.equals(account.overlay())
                ? nothing()
                : accept(new OverlaySettingsChanged(accountId, overlay, at));
    }
}
