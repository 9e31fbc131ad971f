/** Signing in, and who am I. */
@NullMarked
package dev.photofinish.command.account.rest;

import org.jspecify.annotations.NullMarked;
