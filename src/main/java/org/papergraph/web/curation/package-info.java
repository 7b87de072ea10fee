/** The decisions of the editor on the pages: on how concepts are shown, and on what is one. */
@NullMarked
package org.papergraph.web.curation;

import org.jspecify.annotations.NullMarked;
