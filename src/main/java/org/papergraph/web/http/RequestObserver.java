package org.papergraph.web.http;

import java.time.Duration;

/** A listener told of every request that got its response. */
@FunctionalInterface
public interface RequestObserver {

    /** @param route the name of the route, or {@code none} */
    void completed(String route, String method, int status, Duration time);
}
