/** What people see: the page in a real Chromium against a running server. */
@NullMarked
package dev.photofinish.standalone.browser;

import org.jspecify.annotations.NullMarked;
