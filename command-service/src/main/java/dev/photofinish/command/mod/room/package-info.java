/** The race rooms of this node, where the mods' frames come from. */
@NullMarked
package dev.photofinish.command.mod.room;

import org.jspecify.annotations.NullMarked;
