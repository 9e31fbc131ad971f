package dev.photofinish.web.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The JSON body of a request that the endpoint reads field by field. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {
    /** The record that has the body's fields: nullable ones, and those with {@link Otherwise}, may be left out. */
    Class<? extends Record> value();

    /** Whether there has to be a body at all. */
    boolean required() default true;
}
