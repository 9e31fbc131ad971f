package dev.photofinish.query.projection;

/** Makes read models out of projections. */
public final class ReadModels {
    private final ReadStore store;
    private final int hotDocuments;

    ReadModels(ReadStore store, int hotDocuments) {
        this.store = store;
        this.hotDocuments = hotDocuments;
    }

    /** The documents of a projection. As a bean they are kept up to date by this node's part in the read models. */
    public <D> Documents<D> of(Projection<D> projection) {
        return new Documents<>(projection, store, projection.name() + "_1", hotDocuments);
    }
}
