/** Reading what pages and the live picture need from the store: people, accounts, graphs, histories, eligibility. */
@NullMarked
package dev.photofinish.store.look;

import org.jspecify.annotations.NullMarked;
