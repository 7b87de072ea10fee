package org.papergraph.query;

import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A page of rows: OFFSET and LIMIT by page number and size.
 *
 * @param page from 1
 * @param size rows a page
 */
public record PageRange(int page, int size) {

    public static final int USUAL_SIZE = 100;
    public static final int LARGEST_SIZE = 1000;
    public static final int LAST_PAGE = 100_000;

    public PageRange {
        if (page < 1 || page > LAST_PAGE) {
            throw new QueryRejectedException("'page' must be a whole number from 1 to " + LAST_PAGE);
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new QueryRejectedException("'size' must be a whole number from 1 to " + LARGEST_SIZE);
        }
    }

    /** The range that the parameters {@code page} and {@code size} give, or the first page. */
    public static PageRange of(Map<String, String> parameters) {
        return new PageRange(
                number(parameters.getOrDefault("page", "1")),
                number(parameters.getOrDefault("size", Integer.toString(USUAL_SIZE))));
    }

    public PageRange next() {
        return new PageRange(page + 1, size);
    }

    /** Cuts a query down to the page and the first row of the next, within the limit that it has itself. */
    void narrowToOneMore(Query query) {
        long before = (long) (page - 1) * size;
        long left = query.hasLimit() ? Math.max(0, query.getLimit() - before) : Long.MAX_VALUE;
        query.setOffset((query.hasOffset() ? query.getOffset() : 0) + before);
        query.setLimit(Math.min(size + 1L, left));
    }

    /** A number that is none of the allowed ones where the text is no number. */
    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
    }
}
