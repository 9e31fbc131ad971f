/** What the HTTP edge of both services has in common. */
@NullMarked
package dev.photofinish.web;

import org.jspecify.annotations.NullMarked;
