/** Telling people personally what they asked to be told (tournaments §10.2). */
@NullMarked
package dev.photofinish.command.notification.notice;

import org.jspecify.annotations.NullMarked;
