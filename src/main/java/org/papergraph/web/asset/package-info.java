/** Style sheets, scripts and pictures, and the WebJars that pages run in a browser. */
@NullMarked
package org.papergraph.web.asset;

import org.jspecify.annotations.NullMarked;
