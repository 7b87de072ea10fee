package org.papergraph.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index over titles, abstracts, names and labels, as SPARQL's {@code text:query} asks it.
 *
 * <p>A text counts once for a subject and a property, in however many graphs it stands. Words are matched without
 * regard to case, accents and the English plural.
 */
public final class TextSearch implements AutoCloseable {

    /** Number of the fields and the analyser, raised with each change of them: an index of another number is built anew. */
    private static final String SCHEMA = "4";

    /** The field of the IRI that a text belongs to. */
    static final String IRI = "iri";

    private final TextIndex index;
    private final Directory directory;
    private final TextSearcher searcher;

    public TextSearch(Directory directory) {
        this.directory = directory;
        this.index = new TextIndex(directory, configuration());
        this.searcher = searcher(index);
    }

    private static TextSearcher searcher(TextIndex index) {
        try {
            return new TextSearcher(index);
        } catch (IOException damaged) {
            index.close();
            throw new TextIndexException("a segment cannot be read", damaged);
        }
    }

    /** Opens the index in a folder; one that is damaged or of another Lucene is begun anew. */
    public static TextSearch open(Path folder) throws IOException {
        try {
            return new TextSearch(FSDirectory.open(folder));
        } catch (TextIndexException unreadable) {
            IO.deleteAll(folder);
            return new TextSearch(FSDirectory.open(folder));
        }
    }

    public TextIndexLucene index() {
        return index;
    }

    public TextSearcher searcher() {
        return searcher;
    }

    public Collection<Node> properties() {
        EntityDefinition definition = index.getDocDef();
        return definition.fields().stream().flatMap(field -> definition.getPredicates(field).stream()).toList();
    }

    public boolean covers(Node property) {
        return index.getDocDef().getField(property) != null;
    }

    public void add(Node subject, Node property, Node text) {
        index.addEntity(entity(subject, property, text));
    }

    public void delete(Node subject, Node property, Node text) {
        index.deleteEntity(entity(subject, property, text));
    }

    public void clear() {
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException failure) {
            throw new UncheckedIOException("the text index cannot be emptied (" + failure + ")", failure);
        }
    }

    /** True if the index was last committed together with this version of the graph, under the present schema. */
    public boolean matches(long generation) {
        Iterable<Map.Entry<String, String>> recorded = index.getIndexWriter().getLiveCommitData();
        return matches(recorded == null ? Map.of() : sorted(recorded), generation);
    }

    /** True if a commit with these data belongs to this version of the graph. */
    static boolean matches(Map<String, String> recorded, long generation) {
        return recorded.isEmpty() ? generation == 0 : recorded.equals(record(generation));
    }

    /** Goes into the next commit. */
    public void stamp(long generation) {
        IndexWriter writer = index.getIndexWriter();
        writer.setLiveCommitData(record(generation).entrySet());
    }

    /** What is wrong with the index, which should hold so many texts; empty where all is well. */
    public List<String> damage(long expected) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return reader.numDocs() == expected ? List.of() : List.of("the text index holds " + reader.numDocs() + " texts instead of " + expected);
        } catch (IOException damaged) {
            return List.of("the text index cannot be read (" + damaged.getMessage() + ")");
        }
    }

    @Override
    public void close() {
        searcher.close();
        index.close();
        try {
            directory.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the text index cannot be closed (" + failure + ")", failure);
        }
    }

    private static Map<String, String> record(long generation) {
        return new TreeMap<>(Map.of("generation", String.valueOf(generation), "schema", SCHEMA));
    }

    private static Map<String, String> sorted(Iterable<Map.Entry<String, String>> entries) {
        TreeMap<String, String> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Entity entity(Node subject, Node property, Node text) {
        String datatype = text.getLiteralDatatypeURI();
        Entity entity = new Entity(name(subject), datatype, text.getLiteralLanguage(), text.getLiteralDatatype());
        entity.put(index.getDocDef().getField(property), text.getLiteralLexicalForm());
        return entity;
    }

    private static String name(Node subject) {
        return subject.isURI() ? subject.getURI() : "_:" + subject.getBlankNodeLabel();
    }

    /** The subject that goes by this name in the index. */
    public static Node subject(String name) {
        return name.startsWith("_:") ? NodeFactory.createBlankNode(name.substring(2)) : NodeFactory.createURI(name);
    }

    private static TextIndexConfig configuration() {
        EntityDefinition fields = new EntityDefinition(IRI, TextField.TITLE.key());
        for (TextField field : TextField.values()) {
            fields.set(field.key(), field.property());
        }
        fields.setLangField("language");
        fields.setUidField("statement");
        TextIndexConfig configuration = new TextIndexConfig(fields);
        configuration.setValueStored(true);
        configuration.setAnalyzer(TextTokens.ANALYZER);
        return configuration;
    }
}
