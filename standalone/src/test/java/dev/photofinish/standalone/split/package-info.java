/** The same code as two services and a second query node. */
@NullMarked
package dev.photofinish.standalone.split;

import org.jspecify.annotations.NullMarked;
