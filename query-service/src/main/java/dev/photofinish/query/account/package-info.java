/** The read model of accounts, which gives everybody on a page their name. */
@NullMarked
package dev.photofinish.query.account;

import org.jspecify.annotations.NullMarked;
