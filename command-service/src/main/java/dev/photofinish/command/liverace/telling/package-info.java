/** What others are told of a live race, as far as people have a say in it. */
@NullMarked
package dev.photofinish.command.liverace.telling;

import org.jspecify.annotations.NullMarked;
