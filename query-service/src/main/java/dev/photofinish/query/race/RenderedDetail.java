package dev.photofinish.query.race;

import dev.photofinish.live.view.Picture;
import dev.photofinish.query.web.Encoded;
import org.jspecify.annotations.Nullable;

/**
 * A race's page, encoded, and what it was made from.
 *
 * @param names version of everybody's names
 */
record RenderedDetail(RaceParts parts, @Nullable Picture picture, long names, Encoded body) {
    /** Documents never change in place, so positions tell; and so does a picture's identity. */
    @SuppressWarnings("ReferenceEquality")
    boolean shows(RaceParts current, @Nullable Picture live, long version) {
        return names == version
                && picture == live
                && parts.race().position() == current.race().position()
                && parts.board().position() == current.board().position()
                && parts.casters().position() == current.casters().position();
    }
}
