/** The edge: callers, request bodies, problem bodies, replies, health. */
@NullMarked
package dev.photofinish.command.web;

import org.jspecify.annotations.NullMarked;
