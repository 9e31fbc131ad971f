/** Live races in SQL, in the transaction of the command. */
@NullMarked
package dev.photofinish.command.liverace.lookup;

import org.jspecify.annotations.NullMarked;
