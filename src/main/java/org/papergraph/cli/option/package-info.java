/** The options that several commands share, their converters, and the errors and folders that those name. */
@NullMarked
package org.papergraph.cli.option;

import org.jspecify.annotations.NullMarked;
