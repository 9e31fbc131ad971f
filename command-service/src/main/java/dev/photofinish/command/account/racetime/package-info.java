/** Who an account's owner is on racetime.gg. */
@NullMarked
package dev.photofinish.command.account.racetime;

import org.jspecify.annotations.NullMarked;
