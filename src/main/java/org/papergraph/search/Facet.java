package org.papergraph.search;

import java.util.Locale;
import java.util.Optional;
import org.papergraph.graph.ResourceType;

/** A way to narrow down a search; its name in lower case is the parameter of the address. */
public enum Facet {
    TYPE("Type"),
    YEAR("Year"),
    VENUE("Venue"),
    AUTHOR("Author"),
    METHOD("Method"),
    SUBJECT("Subject");

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value as addresses have it; empty where it can be none. */
    public Optional<String> valid(String value) {
        return switch (this) {
            case TYPE -> ResourceType.ofLabel(value).filter(ResourceType::isSearchable).map(ResourceType::label);
            case YEAR -> Optional.of(value.strip()).filter(each -> each.matches("\\d{4}"));
            case VENUE, AUTHOR, METHOD, SUBJECT -> Optional.of(value.strip());
        };
    }
}
