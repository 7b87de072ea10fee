/** HTTP itself: requests and responses, content negotiation, conditional requests, hosts, limits. */
@NullMarked
package org.papergraph.web.http;

import org.jspecify.annotations.NullMarked;
