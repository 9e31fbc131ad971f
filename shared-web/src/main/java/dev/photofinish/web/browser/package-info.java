/** What browsers are told: what a page may do, who may read answers, and how long they may be kept. */
@NullMarked
package dev.photofinish.web.browser;

import org.jspecify.annotations.NullMarked;
