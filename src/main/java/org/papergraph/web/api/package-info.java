/** The stored queries as an API, described by OpenAPI. */
@NullMarked
package org.papergraph.web.api;

import org.jspecify.annotations.NullMarked;
