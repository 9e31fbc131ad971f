package dev.photofinish.query.language;

/**
 * A language to choose (rest-api §11).
 *
 * @param name what it calls itself
 */
record LocaleInfo(String code, String name) {}
