package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;

/** Somebody who casts the race. */
public record CasterEntry(CasterId id, AccountId account) {}
