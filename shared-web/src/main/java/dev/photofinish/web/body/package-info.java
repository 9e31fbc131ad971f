/** Request bodies. */
@NullMarked
package dev.photofinish.web.body;

import org.jspecify.annotations.NullMarked;
