/** What all pages share: JSON, refusals, who is asking, security headers, the web client's files. */
@NullMarked
package dev.photofinish.query.web;

import org.jspecify.annotations.NullMarked;
