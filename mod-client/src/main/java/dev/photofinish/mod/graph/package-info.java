/** The graph of a seed as a player knows it: nodes, ways between them, and the flags of their gates. */
@NullMarked
package dev.photofinish.mod.graph;

import org.jspecify.annotations.NullMarked;
