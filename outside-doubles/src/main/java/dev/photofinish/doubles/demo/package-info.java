/** Stand-ins that do something by themselves, for the demo. */
@NullMarked
package dev.photofinish.doubles.demo;

import org.jspecify.annotations.NullMarked;
