package dev.photofinish.live.room;

import dev.photofinish.live.frame.Cue;
import dev.photofinish.live.translation.Language;
import java.util.List;

/**
 * What somebody missed who comes back.
 *
 * @param closing frames after those of the facts, which do not tell of everything
 * @param language that of who comes back
 */
record Missed(List<Step> steps, List<Cue> closing, Language language) {}
