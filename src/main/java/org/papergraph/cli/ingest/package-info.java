/** What commands that ingest share: the pipeline, the report, and the following of a folder. */
@NullMarked
package org.papergraph.cli.ingest;

import org.jspecify.annotations.NullMarked;
