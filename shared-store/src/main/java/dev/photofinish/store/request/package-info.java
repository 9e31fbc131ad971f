/** Requests that clients may repeat: who is at it, and what the answer was. */
@NullMarked
package dev.photofinish.store.request;

import org.jspecify.annotations.NullMarked;
