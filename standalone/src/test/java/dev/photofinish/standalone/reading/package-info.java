/** What the databases are asked, and that they can answer it fast. */
@NullMarked
package dev.photofinish.standalone.reading;

import org.jspecify.annotations.NullMarked;
