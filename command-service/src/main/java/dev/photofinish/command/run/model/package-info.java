/** What a run knows of itself, and the reasons for which it says no. */
@NullMarked
package dev.photofinish.command.run.model;

import org.jspecify.annotations.NullMarked;
