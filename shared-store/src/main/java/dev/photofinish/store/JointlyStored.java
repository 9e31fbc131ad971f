package dev.photofinish.store;

/**
 * A command whose facts may be stored in one commit with those of others that wait beside it. Such a command decides on
 * its aggregate alone, and nothing of it asks for the position of its facts before they are durable.
 */
public interface JointlyStored {}
