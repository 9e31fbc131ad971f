/** How the HTTP server of both services behaves. */
@NullMarked
package dev.photofinish.web.server;

import org.jspecify.annotations.NullMarked;
