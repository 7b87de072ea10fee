/** Which references, and which entries, name one work. */
@NullMarked
package org.papergraph.identity.reference;

import org.jspecify.annotations.NullMarked;
