package org.papergraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** Plain words for faults of files and disks: what is wrong, with which file, and what helps. */
public final class IoFault {

    /** Messages of operating systems, as the JDK passes them on. */
    private static final Map<String, String> MESSAGES = Map.of(
            "No space left on device", "the disk is full (No space left on device); make room and try again",
            "Disk quota exceeded", "your share of the disk is used up; make room and try again",
            "File too large", "the file grows larger than this system allows",
            "Read-only file system", "the disk can only be read; write to another one",
            "Too many open files", "too many files are open; allow more, such as with 'ulimit -n 1024', and try again",
            "Is a directory", "a folder, where a file is needed",
            "Not a directory", "part of its path is a file, not a folder",
            "File name too long", "the name is too long for this disk",
            "Input/output error", "the disk has an error; copy what can be read to another one");

    private IoFault() {}

    /** The words for the first fault of a file among a failure and its causes; none where there is no such fault. */
    public static Optional<String> in(Throwable failure) {
        return ExceptionUtils.getThrowableList(failure).stream().flatMap(IoFault::told).findFirst();
    }

    /** The words for a fault of a file, or the failure's own message. */
    public static String words(Throwable failure) {
        return in(failure).orElseGet(() -> message(failure));
    }

    private static String message(Throwable failure) {
        return failure.getMessage() == null || failure.getMessage().isBlank() ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Stream<String> told(Throwable failure) {
        if (failure instanceof FileSystemException fault) {
            return Stream.of(words(fault));
        }
        if (failure instanceof EOFException) {
            return Stream.of("the file ends too soon; part of it is missing");
        }
        if (failure instanceof ZipException) {
            return Stream.of("Not in GZIP format".equals(failure.getMessage()) ? "it is not compressed by gzip" : "its compressed data are damaged");
        }
        if (failure instanceof CharacterCodingException) {
            return Stream.of("it is no text in UTF-8");
        }
        return known(failure.getMessage()).or(() -> Optional.of(message(failure)).filter(own -> failure instanceof IOException)).stream();
    }

    private static String words(FileSystemException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file: " + fault.getFile();
        }
        if (fault instanceof AccessDeniedException) {
            return "no permission: " + fault.getFile();
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "there is a file of this name already: " + fault.getFile();
        }
        if (fault instanceof NotDirectoryException) {
            return "not a folder: " + fault.getFile();
        }
        if (fault instanceof DirectoryNotEmptyException) {
            return "the folder is not empty: " + fault.getFile();
        }
        String reason = fault.getReason() == null ? message(fault) : fault.getReason();
        return fault.getFile() + ": " + known(reason).orElse(reason);
    }

    private static Optional<String> known(String message) {
        return MESSAGES.entrySet().stream()
                .filter(entry -> message != null && message.contains(entry.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }
}
