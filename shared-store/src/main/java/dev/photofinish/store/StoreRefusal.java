package dev.photofinish.store;

/** What the dispatching of commands itself may answer. */
public enum StoreRefusal implements Refusal {
    /** Somebody else changed the same thing at the same time, again and again. The caller may try again. */
    CONFLICT,
    /** More commands are waiting than the limit allows. The caller should try again later. */
    TOO_BUSY;

    @Override
    public String code() {
        return name();
    }
}
