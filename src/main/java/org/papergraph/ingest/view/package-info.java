/** The published named graphs as materialised views of the pipeline's state, updated incrementally. */
@NullMarked
package org.papergraph.ingest.view;

import org.jspecify.annotations.NullMarked;
