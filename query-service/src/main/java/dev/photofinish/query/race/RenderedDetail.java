package dev.photofinish.query.race;

import dev.photofinish.live.view.Picture;
import dev.photofinish.query.web.Encoded;

/**
 * A race's page, encoded, and what it was made from.
 *
 * @param picture the documents, and on top the players' newest ticks and who streams
 * @param version that of everybody's names and of the pools' configurations
 */
record RenderedDetail(RaceParts parts, Picture picture, long version, Encoded body) {
    /** Documents never change in place, so that their positions tell. */
    boolean shows(RaceParts current, Picture newest, long now) {
        return version == now
                && parts.race().position() == current.race().position()
                && parts.board().position() == current.board().position()
                && parts.casters().position() == current.casters().position()
                && picture.ticks().equals(newest.ticks())
                && picture.live().equals(newest.live());
    }
}
