/** Who streams, from a Twitch of one's own to what people see. */
@NullMarked
package dev.photofinish.standalone.stream;

import org.jspecify.annotations.NullMarked;
