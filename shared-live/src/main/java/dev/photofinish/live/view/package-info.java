/** One race as its facts tell it: immutable folds that need nothing but events. */
@NullMarked
package dev.photofinish.live.view;

import org.jspecify.annotations.NullMarked;
