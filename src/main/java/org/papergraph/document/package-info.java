/** The content of documents as plain records: entries, names, dates, mentions, problems. */
@NullMarked
package org.papergraph.document;

import org.jspecify.annotations.NullMarked;
