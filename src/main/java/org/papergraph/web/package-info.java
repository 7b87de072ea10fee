/** The store over HTTP, read-only: the server joins the routes of the features, each a package below. */
@NullMarked
package org.papergraph.web;

import org.jspecify.annotations.NullMarked;
