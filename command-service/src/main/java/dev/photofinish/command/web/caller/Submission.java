package dev.photofinish.command.web.caller;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.body.Fields;

/** A request with a body: what was sent, and who sent it. */
public record Submission(Caller caller, Fields body) {}
