/** The read model of solo sessions: a player's list, a session's page, the ghosts of others on its seed. */
@NullMarked
package dev.photofinish.query.solo;

import org.jspecify.annotations.NullMarked;
