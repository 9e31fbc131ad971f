package dev.photofinish.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** A bean of the tournaments and of what they need, which {@code photofinish.tournaments.enabled=false} leaves out. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "photofinish.tournaments.enabled", matchIfMissing = true)
public @interface TournamentPart {}
