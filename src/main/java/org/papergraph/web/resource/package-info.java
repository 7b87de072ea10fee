/** The pages and data of single resources, and the links between them. */
@NullMarked
package org.papergraph.web.resource;

import org.jspecify.annotations.NullMarked;
