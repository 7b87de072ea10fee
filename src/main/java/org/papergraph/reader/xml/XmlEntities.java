package org.papergraph.reader.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.reader.format.CharacterReferences;

/** The entities that documents use without declaring them: those of HTML, of dblp and of the ISO sets. Nothing is fetched for one. */
final class XmlEntities {

    private static final Properties ISO = iso();

    private final Set<String> unknown = new TreeSet<>();

    /** The content of an entity by its name, as XML; one that is not known stays as it is written, and is noted. */
    Reader content(String name) {
        String reference = "&" + name + ";";
        String known = ISO.getProperty(name, CharacterReferences.decoded(reference));
        if (known.equals(reference)) {
            return outside(name);
        }
        return new StringReader(known.equals("<") || known.equals("&") ? "&#" + (int) known.charAt(0) + ";" : known);
    }

    /** The content of an entity that stands outside the document: itself, as it is written. */
    Reader outside(String name) {
        unknown.add(name);
        return new StringReader("&#38;" + name + ";");
    }

    /** The names of entities that were not known since the last call. */
    Set<String> takeUnknown() {
        Set<String> taken = new TreeSet<>(unknown);
        unknown.clear();
        return taken;
    }

    private static Properties iso() {
        try (InputStream in = Objects.requireNonNull(XmlEntities.class.getResourceAsStream("entities.properties"), "entities.properties")) {
            Properties entities = new Properties();
            entities.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return entities;
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own file entities.properties cannot be read", failure);
        }
    }
}
