/** The stored queries as an HTTP interface of their own: their answers page by page, and their description for machines. */
@NullMarked
package org.papergraph.server.api;

import org.jspecify.annotations.NullMarked;
