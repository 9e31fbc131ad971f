/** The state an account decides on, and why it says no. */
@NullMarked
package dev.photofinish.command.account.model;

import org.jspecify.annotations.NullMarked;
