/** What was done in a tournament, by whom and when, for who runs it (tournaments §10.4). */
@NullMarked
package dev.photofinish.query.tournament.audit;

import org.jspecify.annotations.NullMarked;
