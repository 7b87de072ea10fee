package org.papergraph.web.http;

import java.util.Optional;

/** The version of the program. */
public final class Version {

    private static final String UNPACKED = "0.1.0";

    /** From the jar's manifest. */
    public static final String TEXT =
            Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse(UNPACKED);

    private Version() {}
}
