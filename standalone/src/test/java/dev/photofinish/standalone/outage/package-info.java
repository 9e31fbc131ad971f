/** What goes on without Twitch and Discord. */
@NullMarked
package dev.photofinish.standalone.outage;

import org.jspecify.annotations.NullMarked;
