/** What a tournament and a run in it need to know to decide. */
@NullMarked
package dev.photofinish.command.tournament.model;

import org.jspecify.annotations.NullMarked;
