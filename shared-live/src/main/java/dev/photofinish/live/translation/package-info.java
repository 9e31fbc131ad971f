/** The words of the game in other languages: rules read from locale files, put to names, gates and whole graphs. */
@NullMarked
package dev.photofinish.live.translation;

import org.jspecify.annotations.NullMarked;
