package org.papergraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.papergraph.ingest.DocumentFile;
import org.papergraph.ingest.DocumentFinder;

/**
 * A file that holds a document, on the file system of every machine or on one that Hadoop reads.
 *
 * @param name of the document
 * @param uri of the file; without a scheme, its path on every machine
 */
record InputFile(String name, String uri) implements Serializable {

    /** The files of several paths, folders and patterns, each once. */
    static List<InputFile> find(List<String> paths, Configuration hadoop) throws IOException {
        List<DocumentFile> local = new ArrayList<>();
        List<InputFile> files = new ArrayList<>();
        for (String path : paths) {
            if (isLocal(path)) {
                local.addAll(DocumentFinder.find(path));
            } else {
                files.addAll(remote(new org.apache.hadoop.fs.Path(path), hadoop));
            }
        }
        DocumentFinder.distinct(local).forEach(file -> files.add(new InputFile(file.name(), file.path().toAbsolutePath().toString())));
        return files;
    }

    private static boolean isLocal(String path) {
        return !path.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    }

    private static List<InputFile> remote(org.apache.hadoop.fs.Path pattern, Configuration hadoop) throws IOException {
        FileSystem system = pattern.getFileSystem(hadoop);
        FileStatus[] matching = system.globStatus(pattern);
        if (matching == null || matching.length == 0) {
            throw new IOException("there is no such file: " + pattern);
        }
        List<InputFile> files = new ArrayList<>();
        for (FileStatus match : matching) {
            RemoteIterator<LocatedFileStatus> below = system.listFiles(match.getPath(), true);
            String folder = match.isDirectory() ? match.getPath().toString() + "/" : match.getPath().getParent().toString() + "/";
            while (below.hasNext()) {
                String file = below.next().getPath().toString();
                String name = file.substring(folder.length());
                if (DocumentFinder.isDocument(Path.of(name)) || !match.isDirectory()) {
                    files.add(new InputFile(DocumentFile.name(Path.of(name)), file));
                }
            }
        }
        files.sort(Comparator.comparing(InputFile::uri));
        return files;
    }

    /** Uses the file on this machine, to which one of another file system is copied meanwhile. */
    <T> T use(Use<T> use) throws IOException {
        if (isLocal(uri)) {
            return use.of(new DocumentFile(Path.of(uri), name, Path.of(uri).toUri().toString()));
        }
        Path copy = Files.createTempFile("papergraph", ".document");
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(uri);
            try (InputStream in = path.getFileSystem(new Configuration()).open(path)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return use.of(new DocumentFile(copy, name, uri));
        } finally {
            Files.delete(copy);
        }
    }

    /** A use of a file on this machine. */
    @FunctionalInterface
    interface Use<T> {

        T of(DocumentFile file) throws IOException;
    }
}
