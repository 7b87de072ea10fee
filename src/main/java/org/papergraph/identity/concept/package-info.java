/** Decides which mentions are one concept and which concept is broader than which; measures the first. */
@NullMarked
package org.papergraph.identity.concept;

import org.jspecify.annotations.NullMarked;
