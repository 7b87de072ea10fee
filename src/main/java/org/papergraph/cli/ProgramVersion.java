package org.papergraph.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class ProgramVersion implements IVersionProvider {

    private static final String UNPACKED = "0.1.0";

    static String current() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse(UNPACKED);
    }

    @Override
    public String[] getVersion() {
        return new String[] {"papergraph " + current(), "Java " + System.getProperty("java.version")};
    }
}
