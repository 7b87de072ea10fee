package org.papergraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named queries of a folder, one {@code *.rq} file each, in the order of their names. */
public final class NamedQueries {

    private static final String ENDING = ".rq";

    private final List<NamedQuery> queries;

    private NamedQueries(List<NamedQuery> queries) {
        this.queries = queries;
    }

    /** No queries at all. */
    public static NamedQueries none() {
        return new NamedQueries(List.of());
    }

    /**
     * Reads every query of a folder.
     *
     * @throws QueryRejectedException when a file is no query; the message names it
     */
    public static NamedQueries read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new NamedQueries(files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(NamedQueries::readFile)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the queries in " + folder + ": is the folder there?", e);
        }
    }

    public List<NamedQuery> all() {
        return queries;
    }

    public Optional<NamedQuery> find(String name) {
        return queries.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    /** @throws QueryRejectedException when there is none of that name; the message lists the names */
    public NamedQuery get(String name) {
        return find(name).orElseThrow(() -> new QueryRejectedException("there is no query '" + name + "'; there are: "
                + queries.stream().map(NamedQuery::name).collect(Collectors.joining(", "))));
    }

    private static NamedQuery readFile(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        try {
            return NamedQuery.of(name, Files.readString(file));
        } catch (QueryRejectedException e) {
            throw new QueryRejectedException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + file, e);
        }
    }
}
