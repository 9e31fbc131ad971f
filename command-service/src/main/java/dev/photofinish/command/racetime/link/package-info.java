/** Which accounts are linked to whom on racetime.gg. */
@NullMarked
package dev.photofinish.command.racetime.link;

import org.jspecify.annotations.NullMarked;
