package org.papergraph.document.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of concept that are recognised in text. */
public enum EntityType {
    METHOD, TASK, DATASET, METRIC;

    /** The name in files and IRIs: {@code method}, {@code task}, {@code dataset}, {@code metric}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntityType> ofLabel(String label) {
        return Stream.of(values()).filter(type -> type.label().equals(label)).findFirst();
    }
}
