package dev.photofinish.command.race.rest;

import dev.photofinish.web.contract.Sent;

/** A body that names somebody by their login (rest-api §5). */
@Sent
record NamedUser(String twitchUsername) {}
