/** The published language: what happened, in the past tense, and the ids of whom it happened to. */
@NullMarked
package dev.photofinish.events;

import org.jspecify.annotations.NullMarked;
