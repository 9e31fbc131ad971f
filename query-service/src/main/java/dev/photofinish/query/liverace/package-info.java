/** Live races of tournaments as they are shown (tournaments §8, §11.1). */
@NullMarked
package dev.photofinish.query.liverace;

import org.jspecify.annotations.NullMarked;
