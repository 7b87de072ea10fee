/** The formats of XML: one engine that finds records in a document and makes a small tree of each, and for each format what the tree says of a paper. */
@NullMarked
package org.papergraph.reader.xml;

import org.jspecify.annotations.NullMarked;
