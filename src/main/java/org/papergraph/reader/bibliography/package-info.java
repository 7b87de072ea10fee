/** The formats of reference managers and databases: records of named fields, each format with a table that maps its names to fields. */
@NullMarked
package org.papergraph.reader.bibliography;

import org.jspecify.annotations.NullMarked;
