package org.papergraph.cli.option;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.ExitCode;

/** A command that cannot be carried out, with the reason in words for its user; also prints failures of any kind. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CommandException(String message) {
        super(message);
    }

    /** Prints what went wrong, in one line where it is of a known kind, and gives the exit code. */
    public static int report(Exception failure, PrintWriter err) {
        err.println("papergraph: " + words(failure));
        if (System.getenv("PAPERGRAPH_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }

    private static String words(Throwable failure) {
        Throwable told = failure instanceof java.io.UncheckedIOException && failure.getCause() != null && failure.getMessage() == null
                ? failure.getCause() : failure;
        if (told instanceof NoSuchFileException) {
            return "there is no such file: " + told.getMessage();
        }
        if (told instanceof AccessDeniedException) {
            return "no permission: " + told.getMessage();
        }
        return told.getMessage() == null || told.getMessage().isBlank()
                ? "unexpected " + told.getClass().getSimpleName() + "; set PAPERGRAPH_DEBUG=1 for details" : told.getMessage();
    }
}
