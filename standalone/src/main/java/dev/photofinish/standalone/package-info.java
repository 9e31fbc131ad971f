/** Both services in one JVM on stores of its own. Wiring only. */
@NullMarked
package dev.photofinish.standalone;

import org.jspecify.annotations.NullMarked;
