/** How a request shows who is behind it: by a bearer token, or by a cookie when it comes from a page of ours. */
@NullMarked
package dev.photofinish.web.session;

import org.jspecify.annotations.NullMarked;
