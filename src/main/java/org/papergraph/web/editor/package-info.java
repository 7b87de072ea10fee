/** The query editor with its examples, results and downloads. */
@NullMarked
package org.papergraph.web.editor;

import org.jspecify.annotations.NullMarked;
