package dev.photofinish.command.account.rest;

import dev.photofinish.web.contract.Sent;

/** A body that names somebody by their login (rest-api §5). */
@Sent
public record NamedUser(String twitchUsername) {}
