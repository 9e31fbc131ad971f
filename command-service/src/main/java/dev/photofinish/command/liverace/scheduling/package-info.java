/** Live races are planned, changed, called off and deleted. */
@NullMarked
package dev.photofinish.command.liverace.scheduling;

import org.jspecify.annotations.NullMarked;
