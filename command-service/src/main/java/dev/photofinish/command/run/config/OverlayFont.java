package dev.photofinish.command.run.config;

import dev.photofinish.events.AccountId;

/** How large players want the text of their overlay (domain §7.3). May block. */
@FunctionalInterface
public interface OverlayFont {
    /** What it is for whoever has not said. */
    double USUAL = 18.0;

    /** The size an account has chosen, 8.0 to 72.0. */
    double sizeFor(AccountId account);
}
