package dev.photofinish.query.projection;

/**
 * Where a read model stands.
 *
 * @param collection the collection that answers
 * @param position everything up to here is in it
 */
record Mark(String collection, long position) {}
