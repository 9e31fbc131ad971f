/** The split form on one machine: a process for each service. For measuring and trying; starts and stops things only. */
@NullMarked
package dev.photofinish.standalone.split;

import org.jspecify.annotations.NullMarked;
