/** Racetime.gg over our HTTP, for administrators. */
@NullMarked
package dev.photofinish.command.racetime.rest;

import org.jspecify.annotations.NullMarked;
