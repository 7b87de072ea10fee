/** The private state of the pipeline, in the default graph of the store: entries as read, look-up keys, manual decisions, pending work. */
@NullMarked
package org.papergraph.ingest.state;

import org.jspecify.annotations.NullMarked;
