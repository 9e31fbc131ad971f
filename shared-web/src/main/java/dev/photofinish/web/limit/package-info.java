/** How often an address may ask, and how many live connections it may hold. */
@NullMarked
package dev.photofinish.web.limit;

import org.jspecify.annotations.NullMarked;
