/** Asynchronous tournaments over real HTTP. */
@NullMarked
package dev.photofinish.standalone.tournament;

import org.jspecify.annotations.NullMarked;
