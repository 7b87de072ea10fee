package org.papergraph.server;

/** The version of the program. */
final class Version {

    /** As the build says it. */
    static final String TEXT = text();

    private Version() {}

    private static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
