/** Pools over HTTP, for admins (rest-api §9). */
@NullMarked
package dev.photofinish.command.seed.rest;

import org.jspecify.annotations.NullMarked;
