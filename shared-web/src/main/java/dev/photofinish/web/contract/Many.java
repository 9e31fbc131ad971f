package dev.photofinish.web.contract;

/** How many of a shape an answer has. */
public enum Many {
    ONE,
    LIST,
    /** An object with a field for each, called as the data says. */
    BY_NAME
}
