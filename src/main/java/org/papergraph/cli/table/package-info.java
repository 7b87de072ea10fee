/** Results of queries as tables for people, as wide as their terminal. */
@NullMarked
package org.papergraph.cli.table;

import org.jspecify.annotations.NullMarked;
