/** What happens in asynchronous tournaments (tournaments §3-§5), and to the runs in them. */
@NullMarked
package dev.photofinish.events.tournament;

import org.jspecify.annotations.NullMarked;
