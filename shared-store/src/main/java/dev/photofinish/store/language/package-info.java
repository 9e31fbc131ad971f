/** The languages of the game's words as beans of both services. */
@NullMarked
package dev.photofinish.store.language;

import org.jspecify.annotations.NullMarked;
