package org.papergraph.push;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Sends requests to a target again and again, as long as what hinders them may pass. */
final class Delivery {

    /** A server's own failure may come of its being stopped, or for good. */
    private static final int MOST_FAILURES = 3;
    private static final int FAILURE = 500;
    private static final double MILLISECONDS = 1e3;

    private final Target target;
    private final TargetClient client;
    private final TargetFault fault;
    private final PushListener listener;
    private boolean reached;
    private int acknowledged;

    Delivery(Target target, TargetClient client, PushListener listener) {
        this.target = target;
        this.client = client;
        this.fault = new TargetFault(target);
        this.listener = listener;
    }

    /**
     * Gives the answer of a target, one of success or another that no repetition changes.
     *
     * @throws TargetEmptied where the target was away, and has lost meanwhile what it had acknowledged
     * @throws PushException where there is no such answer within the patience; at once where the target never answered
     */
    TargetResponse send(TargetRequest request, TargetMemory memory) {
        BackOff backOff = new BackOff(target.patience());
        boolean away = false;
        for (int failures = 0;;) {
            try {
                if (away) {
                    memory.check();
                }
                TargetResponse response = client.exchange(request);
                away = false;
                reached = true;
                failures += response.status() == FAILURE ? 1 : 0;
                if (!response.isPassing() && (response.status() != FAILURE || failures == MOST_FAILURES)) {
                    acknowledged += response.isSuccess() ? 1 : 0;
                    return response;
                }
                await(backOff.pause(response.retryAfter()), "answers " + response.status(), fault.busy(request, response));
            } catch (IOException failure) {
                PushException unreachable = fault.unreachable(failure, reached);
                if (!reached || TargetFault.isLasting(failure)) {
                    throw unreachable;
                }
                away = true;
                await(backOff.pause(Duration.ZERO), "is away: " + TargetFault.words(failure), unreachable);
            }
        }
    }

    /** Number of requests that were answered with success. */
    int acknowledged() {
        return acknowledged;
    }

    private void await(Optional<Duration> pause, String why, PushException end) {
        long milliseconds = pause.orElseThrow(() -> end).toMillis();
        listener.notice(String.format(Locale.ROOT, "%s %s; trying again in %.1f s", target.shown(), why, milliseconds / MILLISECONDS));
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw end;
        }
    }
}
