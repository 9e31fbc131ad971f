/** Requests that clients repeat under an {@code Idempotency-Key}: carried out once, answered every time (ADR 20). */
@NullMarked
package dev.photofinish.web.idempotency;

import org.jspecify.annotations.NullMarked;
