package dev.photofinish.command.web.caller;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.body.Fields;

/** A request that may come without a body, which then has no fields: what was sent, and who sent it. */
public record OptionalSubmission(Caller caller, Fields body) {}
