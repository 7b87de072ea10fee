/** The mentions of methods, tasks, datasets and metrics in a text, with OpenNLP. */
@NullMarked
package org.papergraph.annotator;

import org.jspecify.annotations.NullMarked;
