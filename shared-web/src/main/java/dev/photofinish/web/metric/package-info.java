/** Where what this process counts can be read, off the public surface (ADR 21). */
@NullMarked
package dev.photofinish.web.metric;

import org.jspecify.annotations.NullMarked;
