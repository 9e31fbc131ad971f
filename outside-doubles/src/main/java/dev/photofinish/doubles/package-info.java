/** What the stand-ins have in common: a server on loopback that records, answers, and fails when it is told to. */
@NullMarked
package dev.photofinish.doubles;

import org.jspecify.annotations.NullMarked;
