/** The list of races as it changes, pushed. */
@NullMarked
package dev.photofinish.query.lobby;

import org.jspecify.annotations.NullMarked;
