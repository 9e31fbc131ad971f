/** Accounts in SQL: who goes by which login, and what they may do. */
@NullMarked
package dev.photofinish.command.account.lookup;

import org.jspecify.annotations.NullMarked;
