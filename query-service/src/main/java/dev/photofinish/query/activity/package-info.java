/** What people did: their timelines, their statistics, and the read models behind them. */
@NullMarked
package dev.photofinish.query.activity;

import org.jspecify.annotations.NullMarked;
