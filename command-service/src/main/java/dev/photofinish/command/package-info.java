/** The write side as an application. */
@NullMarked
package dev.photofinish.command;

import org.jspecify.annotations.NullMarked;
