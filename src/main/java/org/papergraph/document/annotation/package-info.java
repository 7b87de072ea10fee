/** What is found in the texts of an entry: spans, mentions, abbreviations, and the model that found them. */
@NullMarked
package org.papergraph.document.annotation;

import org.jspecify.annotations.NullMarked;
