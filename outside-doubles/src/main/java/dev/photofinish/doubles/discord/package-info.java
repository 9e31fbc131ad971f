/** A stand-in for Discord: a webhook, scheduled events, roles, and people who click buttons. */
@NullMarked
package dev.photofinish.doubles.discord;

import org.jspecify.annotations.NullMarked;
