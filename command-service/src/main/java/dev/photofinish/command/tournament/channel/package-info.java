/** Whether a tournament's channel on Discord is as it should be (tournaments §10.5). */
@NullMarked
package dev.photofinish.command.tournament.channel;

import org.jspecify.annotations.NullMarked;
