/** How names of concepts are written: taken apart where one phrase names several, without marks of typesetting, and as labels. */
@NullMarked
package org.papergraph.identity.wording;

import org.jspecify.annotations.NullMarked;
