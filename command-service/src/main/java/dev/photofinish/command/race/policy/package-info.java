/** What races do by themselves when something happens. */
@NullMarked
package dev.photofinish.command.race.policy;

import org.jspecify.annotations.NullMarked;
