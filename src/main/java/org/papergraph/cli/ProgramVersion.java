package org.papergraph.cli;

import org.papergraph.web.http.Version;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"papergraph " + Version.TEXT, "Java " + System.getProperty("java.version")};
    }
}
