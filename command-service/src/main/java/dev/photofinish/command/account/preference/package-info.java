/** What an account chooses for itself. */
@NullMarked
package dev.photofinish.command.account.preference;

import org.jspecify.annotations.NullMarked;
