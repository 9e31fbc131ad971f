package dev.photofinish.query.organization;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the write side is told as well (tournaments §11.4).
 *
 * @param minAccountAgeDays how many days old an account must be for a live race where nobody says otherwise
 */
@ConfigurationProperties("photofinish.liveraces")
record AgeSettings(@DefaultValue("7") int minAccountAgeDays) {}
