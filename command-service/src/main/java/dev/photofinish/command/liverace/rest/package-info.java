/** Live races over HTTP (tournaments §11.1). */
@NullMarked
package dev.photofinish.command.liverace.rest;

import org.jspecify.annotations.NullMarked;
