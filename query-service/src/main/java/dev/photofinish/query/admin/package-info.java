/** What administrators see of everybody. */
@NullMarked
package dev.photofinish.query.admin;

import org.jspecify.annotations.NullMarked;
