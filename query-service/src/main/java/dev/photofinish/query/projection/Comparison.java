package dev.photofinish.query.projection;

/**
 * The old documents of a read model against the rebuilt ones.
 *
 * @param compared documents that stand at the same position in both
 * @param differing those among them that are not the same
 * @param missing documents the old one should have had and did not
 * @param changedSince documents that went on while the comparison ran
 * @param before hash of the compared documents as they were
 * @param after hash of the same documents as they are
 */
public record Comparison(long compared, long differing, long missing, long changedSince, String before, String after) {
    /** True when the rebuild brought nothing to light. */
    public boolean identical() {
        return before.equals(after) && missing == 0;
    }
}
