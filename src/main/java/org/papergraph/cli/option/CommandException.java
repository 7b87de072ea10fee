package org.papergraph.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.papergraph.store.IoFault;
import picocli.CommandLine.ExitCode;

/** A command that cannot be carried out, with the reason in words for its user; also prints failures of any kind. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int MEBIBYTE = 1 << 20;

    /** Failures of these packages have messages for users. */
    private static final String OWN = "org.papergraph.";

    public CommandException(String message) {
        super(message);
    }

    /** Prints what went wrong, in one line where it is of a known kind, and gives the exit code. */
    public static int report(Throwable failure, PrintWriter err) {
        err.println("papergraph: " + words(failure));
        if (System.getenv("PAPERGRAPH_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }

    private static String words(Throwable failure) {
        List<Throwable> causes = ExceptionUtils.getThrowableList(failure);
        if (causes.stream().anyMatch(OutOfMemoryError.class::isInstance)) {
            return "out of memory: " + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MB are not enough for this; allow more, such as with PAPERGRAPH_JAVA_OPTIONS=-Xmx2g";
        }
        if (OpenFiles.areExhausted()) {
            return "too many files are open; allow more, such as with 'ulimit -n 1024', and try again";
        }
        Optional<String> own = causes.stream().filter(cause -> cause.getClass().getName().startsWith(OWN)).map(Throwable::getMessage).findFirst();
        return own.or(() -> IoFault.in(failure)).orElseGet(() -> told(failure));
    }

    private static String told(Throwable failure) {
        boolean silent = failure instanceof Error || failure.getMessage() == null || failure.getMessage().isBlank();
        return silent ? "unexpected " + failure.getClass().getSimpleName() + "; set PAPERGRAPH_DEBUG=1 for details" : failure.getMessage();
    }
}
