package org.papergraph.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this machine has a Chromium, or a Chrome: where the environment says, else where systems usually put it. */
final class Chromium {

    /** Names the executable; of one that is not there, no other is tried. */
    static final String VARIABLE = "PAPERGRAPH_CHROMIUM";

    /** Nothing is asked of the network, and nothing but what the pages themselves load. */
    static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private Chromium() {
    }

    static Optional<Path> find() {
        return Optional.ofNullable(System.getenv(VARIABLE)).map(Stream::of).orElseGet(USUAL::stream)
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
