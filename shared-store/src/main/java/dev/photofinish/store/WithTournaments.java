package dev.photofinish.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Part of the tournaments: there unless {@code photofinish.tournaments.enabled} is false. On both sides. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = WithTournaments.SETTING, matchIfMissing = true)
public @interface WithTournaments {
    String SETTING = "photofinish.tournaments.enabled";
}
