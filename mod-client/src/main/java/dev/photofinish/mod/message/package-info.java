/** What a mod and the server say to each other (live-protocol §4). */
@NullMarked
package dev.photofinish.mod.message;

import org.jspecify.annotations.NullMarked;
