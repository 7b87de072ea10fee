/** Citations across the graph: the works that papers cite most and that are missing. */
@NullMarked
package org.papergraph.web.citation;

import org.jspecify.annotations.NullMarked;
