package dev.photofinish.web.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an endpoint answers when all goes well. An endpoint without one answers 200 with what its method says it does; one
 * that encodes its answers itself has to say.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Returns.Any.class)
public @interface Returns {
    /** The shape of the JSON, or of what it has many of; {@link Void} = no JSON. */
    Class<?> value() default Void.class;

    /**
     * The same of a shape that is the read side's to define, by name. Such an answer may be late: then it is 202 with the
     * position at which it will be there.
     */
    String elsewhere() default "";

    /** How many there are of it. */
    Many as() default Many.ONE;

    int status() default 200;

    /** The media type; of anything but JSON it says all there is to say. Empty = no body. */
    String media() default "application/json";

    /** Several answers, one of them at a time. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Any {
        Returns[] value();
    }
}
