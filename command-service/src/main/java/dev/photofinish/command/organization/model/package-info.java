/** The state an organization decides on, and why it says no. */
@NullMarked
package dev.photofinish.command.organization.model;

import org.jspecify.annotations.NullMarked;
