/** What is read of the terms of the user's vocabularies that concepts are matched with. */
@NullMarked
package org.papergraph.resource.term;

import org.jspecify.annotations.NullMarked;
