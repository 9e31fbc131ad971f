package dev.photofinish.command.race.telling;

/** What others could not be told. Changes belong to the command's transaction; after a false it has to be refused. */
public interface FailedDeliveries {
    /** Has the delivery told again; false when it has not failed. */
    boolean revive(long deliveryId);
}
