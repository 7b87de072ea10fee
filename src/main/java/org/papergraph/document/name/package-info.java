/** The parts of a person's name, and the letters that names and titles are compared by. */
@NullMarked
package org.papergraph.document.name;

import org.jspecify.annotations.NullMarked;
