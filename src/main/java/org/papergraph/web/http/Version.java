package org.papergraph.web.http;

/** The version of the program. */
public final class Version {

    /** As the build says it. */
    public static final String TEXT = text();

    private Version() {}

    private static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
