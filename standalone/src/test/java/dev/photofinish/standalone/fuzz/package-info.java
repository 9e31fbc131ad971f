/** What the server makes of requests and frames that no client would send: refusals, and nothing worse. */
@NullMarked
package dev.photofinish.standalone.fuzz;

import org.jspecify.annotations.NullMarked;
