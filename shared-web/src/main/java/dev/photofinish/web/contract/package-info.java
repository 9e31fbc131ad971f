/** The HTTP contract as a document: what endpoints say about themselves, and OpenAPI made from it. */
@NullMarked
package dev.photofinish.web.contract;

import org.jspecify.annotations.NullMarked;
