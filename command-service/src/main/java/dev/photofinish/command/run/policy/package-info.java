/** What runs do by themselves when something happens to their race. */
@NullMarked
package dev.photofinish.command.run.policy;

import org.jspecify.annotations.NullMarked;
