/** The stores that come with the program: a real PostgreSQL as a child process, and a read store in memory. */
@NullMarked
package dev.photofinish.embedded;

import org.jspecify.annotations.NullMarked;
