/** The command line: one class a command, and the only place where failure becomes an exit code. */
@NullMarked
package org.papergraph.cli;

import org.jspecify.annotations.NullMarked;
