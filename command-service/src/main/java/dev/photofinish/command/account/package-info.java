/** Accounts, and who may sign in how. */
@NullMarked
package dev.photofinish.command.account;

import org.jspecify.annotations.NullMarked;
