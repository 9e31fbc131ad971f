/** Reading what the live picture needs from the store: people, graphs, histories. */
@NullMarked
package dev.photofinish.store.look;

import org.jspecify.annotations.NullMarked;
