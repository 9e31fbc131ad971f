package dev.photofinish.store.metric;

/** Something that is bounded, by the name of what bounds it. */
public interface Limit {
    /** The setting, without its {@code photofinish.}; of what is fixed in the code, a name like one. */
    String setting();
}
