/** What happens to an account. */
@NullMarked
package dev.photofinish.events.account;

import org.jspecify.annotations.NullMarked;
