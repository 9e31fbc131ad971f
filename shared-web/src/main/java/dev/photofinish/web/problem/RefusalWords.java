package dev.photofinish.web.problem;

import dev.photofinish.store.Refusal;
import org.jspecify.annotations.Nullable;

/** How a family of refusals is put into words. Every bean of this type is asked in turn; one that knows answers. */
public interface RefusalWords {
    /** The refusal as a problem; null when it belongs to another family. */
    @Nullable
    Problem of(Refusal refusal);
}
