/** Metrics as an operator reads them. */
@NullMarked
package dev.photofinish.standalone.metric;

import org.jspecify.annotations.NullMarked;
