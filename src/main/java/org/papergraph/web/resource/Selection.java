package org.papergraph.web.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * The part of a long list that a page shows.
 *
 * @param page counted from 1
 * @param year only papers of this year; all where it is empty
 * @param with the key of a resource that the papers must lead to too; any where it is empty
 */
record Selection(int page, String year, String with) {

    public static final Selection ALL = new Selection(1, "", "");

    public Selection {
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
    }

    /**
     * From the query string of a request; what makes no sense is left out.
     *
     * @param parameters the value of a parameter
     */
    public static Selection of(Function<String, Optional<String>> parameters) {
        int page = parameters.apply("page").filter(text -> text.matches("[1-9]\\d{0,6}")).map(Integer::valueOf).orElse(1);
        String year = parameters.apply("year").filter(text -> text.matches("\\d{4}")).orElse("");
        return new Selection(page, year, year.isEmpty() ? parameters.apply("with").orElse("") : "");
    }

    Selection onPage(int other) {
        return new Selection(other, year, with);
    }

    /** The query string, such as {@code ?year=2023&page=2}; empty for the whole list's beginning. */
    String query() {
        StringJoiner parts = new StringJoiner("&", "?", "").setEmptyValue("");
        add(parts, "year", year);
        add(parts, "with", with);
        add(parts, "page", page == 1 ? "" : Integer.toString(page));
        return parts.toString();
    }

    private static void add(StringJoiner parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
