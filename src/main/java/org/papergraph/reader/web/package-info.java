/** Pages of one paper and lists of papers that people keep, in HTML and Markdown. */
@NullMarked
package org.papergraph.reader.web;

import org.jspecify.annotations.NullMarked;
