/** Axon's JDBC engine made into one total order on PostgreSQL. */
@NullMarked
package dev.photofinish.store.engine;

import org.jspecify.annotations.NullMarked;
