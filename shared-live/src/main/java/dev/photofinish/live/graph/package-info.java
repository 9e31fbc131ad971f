/** A seed's graph, read leniently (domain §8): what the server needs of it and what may be shown of it. */
@NullMarked
package dev.photofinish.live.graph;

import org.jspecify.annotations.NullMarked;
