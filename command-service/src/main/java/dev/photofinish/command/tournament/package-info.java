/** Asynchronous tournaments: everybody plays whenever they like, on seeds of their own (tournaments §1). */
@NullMarked
package dev.photofinish.command.tournament;

import org.jspecify.annotations.NullMarked;
