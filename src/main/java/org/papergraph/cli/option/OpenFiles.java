package org.papergraph.cli.option;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The files that the process has open, beside the number that the system allows it. */
final class OpenFiles {

    /** Fewer than these left, and classes can no longer be loaded, which shows as failures of any kind. */
    private static final int SPARE = 3;

    private OpenFiles() {
    }

    static boolean areExhausted() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                && system.getOpenFileDescriptorCount() + SPARE >= system.getMaxFileDescriptorCount();
    }
}
