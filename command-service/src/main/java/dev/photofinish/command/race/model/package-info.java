/** What a race knows of itself, and the reasons for which it says no. */
@NullMarked
package dev.photofinish.command.race.model;

import org.jspecify.annotations.NullMarked;
