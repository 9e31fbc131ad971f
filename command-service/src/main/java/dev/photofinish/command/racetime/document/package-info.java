/** What racetime.gg says, read with care: it is outside input. */
@NullMarked
package dev.photofinish.command.racetime.document;

import org.jspecify.annotations.NullMarked;
