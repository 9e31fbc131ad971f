/** What pools say of themselves in their {@code config.toml}, inheritance included (domain §6). */
@NullMarked
package dev.photofinish.command.seed.config;

import org.jspecify.annotations.NullMarked;
