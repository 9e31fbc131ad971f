/** Who a bearer token belongs to. */
@NullMarked
package dev.photofinish.store.session;

import org.jspecify.annotations.NullMarked;
