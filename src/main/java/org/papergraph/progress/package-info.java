/** How far long work is: those who do it tell, and those who show it listen. */
@NullMarked
package org.papergraph.progress;

import org.jspecify.annotations.NullMarked;
