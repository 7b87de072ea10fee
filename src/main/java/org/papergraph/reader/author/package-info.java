/** Author lines as documents write them: names, of people and organisations, without titles, marks and affiliations, and what a line leaves out. */
@NullMarked
package org.papergraph.reader.author;

import org.jspecify.annotations.NullMarked;
