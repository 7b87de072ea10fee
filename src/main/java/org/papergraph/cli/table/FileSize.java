package org.papergraph.cli.table;

import java.util.Locale;

/** A number of bytes as people read it: {@code 14.2 KiB}, {@code 2.6 MiB}, {@code 1.3 GiB}. */
public final class FileSize {

    private static final int STEP = 1024;

    private FileSize() {
    }

    public static String of(long bytes) {
        double kibibytes = (double) bytes / STEP;
        if (kibibytes < STEP) {
            return String.format(Locale.ROOT, "%.1f KiB", kibibytes);
        }
        double mebibytes = kibibytes / STEP;
        return mebibytes < STEP ? String.format(Locale.ROOT, "%.1f MiB", mebibytes) : String.format(Locale.ROOT, "%.1f GiB", mebibytes / STEP);
    }
}
