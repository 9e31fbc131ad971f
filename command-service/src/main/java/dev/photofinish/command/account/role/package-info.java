/** What an account may do: said by who signs it in, or by an administrator. */
@NullMarked
package dev.photofinish.command.account.role;

import org.jspecify.annotations.NullMarked;
