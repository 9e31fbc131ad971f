/** Following the store in order, woken by commits. */
@NullMarked
package dev.photofinish.store.tail;

import org.jspecify.annotations.NullMarked;
