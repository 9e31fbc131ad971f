/** What happens to runs in tournaments by the clock. */
@NullMarked
package dev.photofinish.command.tournament.timing;

import org.jspecify.annotations.NullMarked;
