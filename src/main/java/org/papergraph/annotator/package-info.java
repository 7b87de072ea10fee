/** Finds the methods, tasks, datasets and metrics that a text mentions, with OpenNLP; trains and evaluates the models. */
@NullMarked
package org.papergraph.annotator;

import org.jspecify.annotations.NullMarked;
