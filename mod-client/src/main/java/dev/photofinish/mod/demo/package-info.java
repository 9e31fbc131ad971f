/** Races that play themselves, so that a newcomer sees one without a game. */
@NullMarked
package dev.photofinish.mod.demo;

import org.jspecify.annotations.NullMarked;
