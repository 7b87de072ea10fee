package org.papergraph.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeptResponsesTest {

    private final KeptResponses kept = new KeptResponses();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void responseIsMadeOnceForATagAndBearsIt() {
        assertEquals(1, timesMade(() -> Response.html("a page")));
        assertEquals("W/\"1\"", kept.get("W/\"1\"", Optional::empty).orElseThrow().headers().get("ETag"));
        kept.get("W/\"2\"", counted(() -> Response.html("another")));
        assertEquals(2, made.get());
    }

    @Test
    void whatIsNoSuccessOrStreamedOrVeryLargeIsMadeEachTime() {
        assertEquals(2, timesMade(() -> Response.text(404, "nothing")));
        made.set(0);
        assertEquals(2, timesMade(() -> Response.streamed("text/csv", out -> { })));
        made.set(0);
        assertEquals(2, timesMade(() -> Response.html("a".repeat(2 << 20))));
    }

    @Test
    void onlySuccessHasTheTag() {
        assertEquals(Optional.empty(), kept.get("W/\"1\"", () -> Optional.of(Response.text(404, "nothing"))).map(response -> response.headers().get("ETag")));
    }

    private int timesMade(Supplier<Response> response) {
        kept.get("W/\"1\"", counted(response));
        kept.get("W/\"1\"", counted(response));
        return made.get();
    }

    private Supplier<Optional<Response>> counted(Supplier<Response> response) {
        return () -> {
            made.incrementAndGet();
            return Optional.of(response.get());
        };
    }
}
