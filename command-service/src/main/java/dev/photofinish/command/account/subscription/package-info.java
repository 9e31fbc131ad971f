/** What an account's owner wants to be told personally. */
@NullMarked
package dev.photofinish.command.account.subscription;

import org.jspecify.annotations.NullMarked;
