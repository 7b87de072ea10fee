package org.papergraph.push;

import java.time.Duration;
import java.util.Optional;

/** Pauses between attempts: longer and longer up to a bound, and none after the patience is at its end. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final long begun = System.nanoTime();
    private final Duration patience;
    private Duration next = FIRST;

    BackOff(Duration patience) {
        this.patience = patience;
    }

    /**
     * Gives the next pause; none where it would go beyond the patience.
     *
     * @param asked the least that the target asks for
     */
    Optional<Duration> pause(Duration asked) {
        Duration pause = asked.compareTo(next) > 0 ? asked : next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        Duration waited = Duration.ofNanos(System.nanoTime() - begun);
        return waited.plus(pause).compareTo(patience) > 0 ? Optional.empty() : Optional.of(pause);
    }
}
