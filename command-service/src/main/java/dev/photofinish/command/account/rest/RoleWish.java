package dev.photofinish.command.account.rest;

import dev.photofinish.events.account.Role;
import dev.photofinish.web.contract.Sent;

/**
 * The body that gives a role (rest-api §9).
 *
 * @param role any but admin
 */
@Sent
record RoleWish(Role role) {}
