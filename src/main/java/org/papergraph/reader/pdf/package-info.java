/** Papers in PDF: what their first page and list of references show, extracted by the way they are typeset. */
@NullMarked
package org.papergraph.reader.pdf;

import org.jspecify.annotations.NullMarked;
