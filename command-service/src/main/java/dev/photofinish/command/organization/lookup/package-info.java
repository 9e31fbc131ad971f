/** Organizations in SQL: names, members, links and profiles, in step with every command. */
@NullMarked
package dev.photofinish.command.organization.lookup;

import org.jspecify.annotations.NullMarked;
