package dev.photofinish.live.graph;

import org.jspecify.annotations.Nullable;

/** The words that a graph is shown in (domain §12, rule 5). Pure. */
public interface GraphWording {
    /** A name that stands by itself: a node's {@code display_name}, an entrance's {@code to_text}. */
    String title(String english);

    /** The label of a gate, from either side. */
    String gate(String english);

    /** The {@code display_type} of a node's type; null when there is none to show. */
    @Nullable
    String type(String type);
}
