package dev.photofinish.query.web;

/** What is wrong with one field of a request. */
record FieldError(String field, String message) {}
