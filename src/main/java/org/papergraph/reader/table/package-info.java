/** Tables with a header row, in CSV or TSV: where the table begins, the meaning of its columns, and its rows as bibliographic records. */
@NullMarked
package org.papergraph.reader.table;

import org.jspecify.annotations.NullMarked;
