/** Who may do what: the tables of the documentation, cell by cell, against the running server. */
@NullMarked
package dev.photofinish.standalone.permission;

import org.jspecify.annotations.NullMarked;
