/** Thousands of sockets on one thread, with little garbage: the load must not come from the client. */
@NullMarked
package dev.photofinish.bench.net;

import org.jspecify.annotations.NullMarked;
