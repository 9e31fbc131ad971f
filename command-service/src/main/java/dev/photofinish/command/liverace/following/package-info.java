/** Live races follow their rooms, and runs their live races. */
@NullMarked
package dev.photofinish.command.liverace.following;

import org.jspecify.annotations.NullMarked;
