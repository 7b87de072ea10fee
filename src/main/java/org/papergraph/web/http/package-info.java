/** HTTP: the server, routes, requests and responses, content negotiation, conditional requests, CORS, limits; the only package with Jetty and servlets. */
@NullMarked
package org.papergraph.web.http;

import org.jspecify.annotations.NullMarked;
