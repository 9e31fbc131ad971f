/** Organizations through both services. */
@NullMarked
package dev.photofinish.standalone.organization;

import org.jspecify.annotations.NullMarked;
