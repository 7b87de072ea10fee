package org.papergraph.planted.names;

import java.util.Optional;

/** Breaks the rules for names, fields and packages on purpose. */
final class ForbiddenNames {

    private ForbiddenNames() {
    }

    static final class TextUtils {
    }

    static final class DateUtil {
    }

    static final class UtilText {
    }

    static final class TitleHelper {
    }

    static final class StoreManager {
    }

    static final class ReaderImpl {
    }

    static final class NoopWriter {
    }

    static class BaseReader {
    }

    abstract static class AbstractReader {
    }

    interface IReader {
    }

    record Figure(Optional<String> unit) {
    }

    /** Allowed: the listing of abstracts, the base IRI, the utility of a thing, an implementation's name. */
    record AbstractListing(String baseIri) {
    }

    record BaseIri(String value) {
    }

    record Utility(double value) {
    }

    record Implementation(String name) {
    }
}
