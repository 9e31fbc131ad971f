/** What the write side refuses, as problem bodies. */
@NullMarked
package dev.photofinish.command.web.problem;

import org.jspecify.annotations.NullMarked;
