/** Decides which names may be one person. */
@NullMarked
package org.papergraph.identity.person;

import org.jspecify.annotations.NullMarked;
