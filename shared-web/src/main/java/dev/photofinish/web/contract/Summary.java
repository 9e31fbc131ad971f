package dev.photofinish.web.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint is for, in a sentence, and who may ask. Every endpoint under {@code /api} has one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Summary {
    /** One sentence without a full stop. */
    String value();

    /** Who may ask. */
    Authority by();
}
