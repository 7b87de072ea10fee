package org.papergraph.web.resource;

/**
 * The place of a page in a long list.
 *
 * @param page counted from 1
 * @param pages total number
 * @param previous the address of the page before, or empty
 * @param next the address of the page after, or empty
 */
record Pager(int page, int pages, String previous, String next) {

    /**
     * @param total number of lines in the list
     * @param size number of lines on a page
     * @param address the path of the resource's page
     * @param part the part of the page that has the list
     */
    static Pager of(Selection selection, long total, int size, String address, String part) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        int page = Math.min(selection.page(), pages);
        return new Pager(
                page,
                pages,
                page > 1 ? address + selection.onPage(page - 1).query() + part : "",
                page < pages ? address + selection.onPage(page + 1).query() + part : "");
    }
}
