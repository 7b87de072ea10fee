package org.papergraph.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaRDD;
import org.papergraph.export.CanonicalQuads;

/** Writes the statements of a job as shards of N-Quads, those of each step in a folder of their own. */
final class Shards {

    private final JobSettings settings;
    private final List<String> folders = new ArrayList<>();

    Shards(JobSettings settings) {
        this.settings = settings;
    }

    /** The lines of statements. */
    static List<String> lines(Collection<Quad> quads) {
        return quads.stream().map(CanonicalQuads::line).toList();
    }

    /** Of rows of several kinds, those of one. */
    static <T> JavaRDD<T> only(JavaRDD<?> rows, Class<T> kind) {
        return rows.filter(kind::isInstance).map(kind::cast);
    }

    /** Writes the lines among rows; each is there once. */
    void write(String folder, JavaRDD<?> rows) {
        String path = settings.output() + "/" + folder;
        JavaRDD<String> lines = only(rows, String.class);
        if (settings.compress()) {
            lines.saveAsTextFile(path, GzipCodec.class);
        } else {
            lines.saveAsTextFile(path);
        }
        folders.add(folder);
    }

    /** The folders that were written. */
    List<String> folders() {
        return List.copyOf(folders);
    }
}
