/** Whether everything this process needs is there. */
@NullMarked
package dev.photofinish.web.health;

import org.jspecify.annotations.NullMarked;
