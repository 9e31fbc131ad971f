/** The table, on the screen and in a file with commit and hardware. */
@NullMarked
package dev.photofinish.bench.report;

import org.jspecify.annotations.NullMarked;
