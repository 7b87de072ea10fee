/** The pipeline that carries documents through reading, annotation, identity and mapping into the store. */
@NullMarked
package org.papergraph.ingest;

import org.jspecify.annotations.NullMarked;
