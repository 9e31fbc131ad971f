package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;

/** A player of a race or of a solo session, with the run that is theirs. */
record Seat(RunId run, AccountId account) {}
