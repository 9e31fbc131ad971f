package dev.photofinish.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The revision of an event's stored form. A change of the form raises it, adds a golden file and an upcaster.
 * Without the annotation the revision is {@code 1}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {
    /** A growing number as text, as Axon stores it. */
    String value();
}
