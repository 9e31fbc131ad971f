package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * The account reads the game's texts in this language (domain §12).
 *
 * @param locale code of a language, such as {@code en}
 */
public record LocaleChosen(AccountId accountId, String locale, Instant at) implements AccountEvent {}
