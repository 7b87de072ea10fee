/** The formats of bibliographic databases and reference managers in JSON and YAML: one engine that finds records, and a mapper for each format. */
@NullMarked
package org.papergraph.reader.json;

import org.jspecify.annotations.NullMarked;
