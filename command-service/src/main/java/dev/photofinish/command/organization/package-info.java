/** Organizations, which run tournaments: who belongs to them and may do what there. */
@NullMarked
package dev.photofinish.command.organization;

import org.jspecify.annotations.NullMarked;
