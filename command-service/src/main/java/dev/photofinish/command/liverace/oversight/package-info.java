/** How live races go is counted, and what goes wrong with them is noticed (tournaments §11.5). */
@NullMarked
package dev.photofinish.command.liverace.oversight;

import org.jspecify.annotations.NullMarked;
