/** The documents of the wire against what really goes over it. */
@NullMarked
package dev.photofinish.standalone.contract;

import org.jspecify.annotations.NullMarked;
