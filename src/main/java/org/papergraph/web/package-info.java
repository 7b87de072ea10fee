/** The store over HTTP, read-only: the server joins the features of the packages below, each of which answers one family of URLs. */
@NullMarked
package org.papergraph.web;

import org.jspecify.annotations.NullMarked;
