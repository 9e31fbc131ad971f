/** One class per question that the bench answers. */
@NullMarked
package dev.photofinish.bench.scenario;

import org.jspecify.annotations.NullMarked;
