/** What a terminal shows of the progress of long work. */
@NullMarked
package org.papergraph.cli.progress;

import org.jspecify.annotations.NullMarked;
