/** Checks graphs against the SHACL shapes. */
@NullMarked
package org.papergraph.validation;

import org.jspecify.annotations.NullMarked;
