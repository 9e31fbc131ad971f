/** The load client: scenarios against a running server on this machine, told in one table. */
@NullMarked
package dev.photofinish.bench;

import org.jspecify.annotations.NullMarked;
