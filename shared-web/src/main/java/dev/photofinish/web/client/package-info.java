/** Who is really connected: the client's own address, also behind proxies that are trusted to tell it. */
@NullMarked
package dev.photofinish.web.client;

import org.jspecify.annotations.NullMarked;
