/** The languages that game text is there in. */
@NullMarked
package dev.photofinish.query.language;

import org.jspecify.annotations.NullMarked;
