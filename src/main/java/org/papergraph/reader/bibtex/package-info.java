/** BibTeX and BibLaTeX: the entries in a text, what they inherit from each other, and the names in them. */
@NullMarked
package org.papergraph.reader.bibtex;

import org.jspecify.annotations.NullMarked;
