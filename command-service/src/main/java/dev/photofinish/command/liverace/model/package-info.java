/** What a live race knows, and why it says no. */
@NullMarked
package dev.photofinish.command.liverace.model;

import org.jspecify.annotations.NullMarked;
