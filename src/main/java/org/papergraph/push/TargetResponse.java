package org.papergraph.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * What a target answered.
 *
 * @param text the beginning of what it said, in one line
 * @param location where it redirects to; empty where it does not
 * @param retryAfter how long it asks to wait; zero where it does not ask
 */
record TargetResponse(int status, String text, String location, Duration retryAfter) {

    private static final int MOST_READ = 4_000;
    private static final int MOST_SHOWN = 200;

    /** Passing states of a server or of what stands before it. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);

    static TargetResponse of(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            String text = new String(body.readNBytes(MOST_READ), StandardCharsets.UTF_8);
            HttpHeaders headers = response.headers();
            return new TargetResponse(response.statusCode(), oneLine(text), headers.firstValue("Location").orElse(""),
                    headers.firstValue("Retry-After").flatMap(TargetResponse::wait).orElse(Duration.ZERO));
        }
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isPassing() {
        return PASSING.contains(status);
    }

    private static String oneLine(String text) {
        String plain = text.replaceAll("<[^<>]*>", " ").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() <= MOST_SHOWN ? plain : plain.substring(0, MOST_SHOWN) + "…";
    }

    private static Optional<Duration> wait(String value) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            ZonedDateTime when = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration left = Duration.between(ZonedDateTime.now(when.getZone()), when);
            return left.isNegative() ? Optional.empty() : Optional.of(left);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
