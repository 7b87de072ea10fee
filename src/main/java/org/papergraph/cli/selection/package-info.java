/** What a user selects on the command line: documents, papers, rules. */
@NullMarked
package org.papergraph.cli.selection;

import org.jspecify.annotations.NullMarked;
