/** Seeds in SQL: every graph, and who drew which. */
@NullMarked
package dev.photofinish.command.seed.lookup;

import org.jspecify.annotations.NullMarked;
