/** What this process counts about itself (ADR 21). */
@NullMarked
package dev.photofinish.store.metric;

import org.jspecify.annotations.NullMarked;
