/** What the outside world has: HTTP, sockets, seeds. */
@NullMarked
package dev.photofinish.standalone.client;

import org.jspecify.annotations.NullMarked;
