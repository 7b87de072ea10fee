package org.papergraph.web.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The media types that a client prefers: its header Accept with q-values (RFC 9110, section 12.5.1). */
public final class Accept {

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @param header as sent; empty when the client sent none, which accepts everything */
    public static Accept of(String header) {
        String effective = header.isBlank() ? "*/*" : header;
        return new Accept(Arrays.stream(effective.split(",")).map(Range::of).toList());
    }

    /** The offer that the client prefers, the first among equals; empty where it accepts none. */
    public Optional<String> best(List<String> offers) {
        return offers.stream()
                .filter(offer -> quality(offer) > 0)
                .reduce((left, right) -> quality(right) > quality(left) ? right : left);
    }

    /** True if the client names HTML and prefers nothing to it, as browsers do. */
    public boolean prefersHtml() {
        double html = quality("text/html");
        boolean named = ranges.stream().anyMatch(range -> range.type().equals("text/html"));
        return named && html > 0 && ranges.stream().allMatch(range -> range.quality() <= html);
    }

    /** The q-value from 0, not acceptable, to 1: that of the most specific range that matches. */
    double quality(String type) {
        return ranges.stream()
                .filter(range -> range.fits(type))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }

    /** A media range with its q-value; some clients write {@code *} for the range of everything. */
    private record Range(String type, double quality) {

        public static Range of(String text) {
            String[] parts = text.split(";", -1);
            double quality = Arrays.stream(parts)
                    .skip(1)
                    .map(part -> part.strip().toLowerCase(Locale.ROOT))
                    .filter(part -> part.startsWith("q="))
                    .map(part -> qualityOf(part.substring(2)))
                    .findFirst()
                    .orElse(1.0);
            String type = parts[0].strip().toLowerCase(Locale.ROOT);
            return new Range(type.equals("*") ? "*/*" : type, quality);
        }

        private static double qualityOf(String digits) {
            return digits.matches("[01](\\.\\d*)?|\\.\\d+") ? Math.min(1, Double.parseDouble(digits)) : 0;
        }

        boolean fits(String other) {
            return switch (precision()) {
                case 0 -> true;
                case 1 -> other.startsWith(type.substring(0, type.length() - 1));
                default -> other.equals(type);
            };
        }

        int precision() {
            if (type.equals("*/*")) {
                return 0;
            }
            return type.endsWith("/*") ? 1 : 2;
        }
    }
}
