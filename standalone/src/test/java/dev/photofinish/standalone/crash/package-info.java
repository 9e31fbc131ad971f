/** The server is killed, and nothing acknowledged is lost. */
@NullMarked
package dev.photofinish.standalone.crash;

import org.jspecify.annotations.NullMarked;
