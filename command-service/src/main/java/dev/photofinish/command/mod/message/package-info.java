/** What a mod may say, and how it is read from hostile text. */
@NullMarked
package dev.photofinish.command.mod.message;

import org.jspecify.annotations.NullMarked;
