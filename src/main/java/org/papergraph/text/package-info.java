/** Text as people read it: code points, sentences, tokens, brackets, abbreviations and the singular of words, with the sentence model that OpenNLP publishes. */
@NullMarked
package org.papergraph.text;

import org.jspecify.annotations.NullMarked;
