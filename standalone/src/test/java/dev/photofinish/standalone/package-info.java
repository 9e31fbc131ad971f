/** The whole product, driven from outside. */
@NullMarked
package dev.photofinish.standalone;

import org.jspecify.annotations.NullMarked;
